#pragma once

#include "tests/ui/window_bench.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <functional>

namespace deskbell::test {

/// An office with something on every page, and a walk past each page and dialog of its window.
class Tour : public WindowBench {
public:
    Tour()
    {
        anna = client(u"Anna Nowak"_s, u"anna@example.org"_s);
        matter = policy(anna, u"OC/1"_s, 14);
        rule = ruleFromToday();
        work();
        jan = client(u"Jan Kowalski"_s, u"jan@client.test"_s);
        policy(jan, u"OC/2"_s, 14);
        work(OutcomeKind::Refused);
        policy(client(u"Ewa Lis"_s, u"ewa@client.test"_s), u"OC/3"_s, 14);
    }

    /// `visit` gets the place's name and the window or dialog that shows it.
    void walk(const std::function<void(const QString &place, QWidget *shown)> &visit)
    {
        if (!window)
            open({}, qEnvironmentVariable("DESKBELL_CTL"));
        auto *signs = window->findChild<ui::Signpost *>();
        const std::pair<QString, std::function<void()>> pages[] = {
            {u"today"_s, [=] { Q_EMIT signs->todayWanted(); }},
            {u"clients"_s, [=] { Q_EMIT signs->clientsWanted(); }},
            {u"planned"_s, [=] { Q_EMIT signs->plannedWanted({}); }},
            {u"sent"_s, [=] { Q_EMIT signs->sentWanted(u"all"_s); }},
            {u"automations"_s, [=] { Q_EMIT signs->automationsWanted(); }},
            {u"matters"_s, [=, this] { Q_EMIT signs->clientWanted(anna, ui::ClientTab::Matters); }},
            {u"notifications"_s, [=, this] { Q_EMIT signs->clientWanted(anna, ui::ClientTab::Notifications); }},
            {u"activity"_s, [=, this] { Q_EMIT signs->clientWanted(anna, ui::ClientTab::Activity); }},
            {u"new automation"_s, [=] { Q_EMIT signs->automationEditWanted({}); }},
            {u"automation"_s, [=, this] { Q_EMIT signs->automationEditWanted(rule); }},
            {u"office settings"_s, [=] { Q_EMIT signs->settingsWanted(ui::SettingsPlace::Office); }},
            {u"e-mail settings"_s, [=] { Q_EMIT signs->settingsWanted(ui::SettingsPlace::Email); }},
            {u"texts"_s, [=] { Q_EMIT signs->settingsWanted(ui::SettingsPlace::Templates); }},
            {u"text"_s, [=, this] { Q_EMIT signs->templateWanted(must(reader->templates()).front().name); }},
        };
        for (const auto &[place, go] : pages) {
            go();
            settled();
            visit(place, window.get());
        }
        Q_EMIT signs->clientsWanted();
        const MessageId message = must(reader->messages({})).rows.front().message.id;
        const std::pair<QString, std::function<void()>> dialogs[] = {
            {u"reminder"_s, [=, this] { Q_EMIT signs->reminderWanted(anna, {}); }},
            {u"pause"_s, [=, this] { Q_EMIT signs->pauseWanted(anna, {}); }},
            {u"why"_s, [=, this] { Q_EMIT signs->whyWanted(anna, {}); }},
            {u"message"_s, [=] { Q_EMIT signs->messageWanted(message); }},
            {u"new client"_s, [=] { Q_EMIT signs->clientEditWanted({}); }},
            {u"client"_s, [=, this] { Q_EMIT signs->clientEditWanted(anna); }},
            {u"new matter"_s, [=, this] { Q_EMIT signs->matterEditWanted(anna, {}); }},
            {u"matter"_s, [=, this] { Q_EMIT signs->matterEditWanted(anna, matter); }},
            {u"contact points"_s, [=, this] { Q_EMIT signs->clientEditWanted(anna, u"phone"_s); }},
            {u"lines"_s, [=, this] { Q_EMIT signs->matterEditWanted(anna, matter, u"line"_s); }},
            {u"renewal"_s, [=, this] { Q_EMIT signs->renewWanted(anna, matter); }},
            {u"closing a matter"_s, [=, this] { Q_EMIT signs->matterEndWanted(anna, matter, MatterState::Closed); }},
            {u"consent"_s, [=, this] { Q_EMIT signs->consentWanted(anna, {}); }},
            {u"allowed again"_s, [=, this] { Q_EMIT signs->allowAgainWanted(anna, u"anna@example.org"_s); }},
            {u"asked to stop"_s, [=, this] { Q_EMIT signs->stopWanted(anna); }},
        };
        for (const auto &[place, go] : dialogs) {
            go();
            QDialog *dialog = nullptr;
            if (!waitFor([&] { return (dialog = window->findChild<QDialog *>()) != nullptr; }))
                qFatal("%s did not open", qPrintable(place));
            settled();
            visit(place, dialog);
            dialog->reject();
            if (!waitFor([&] { return window->findChild<QDialog *>() == nullptr; }))
                qFatal("%s did not close", qPrintable(place));
        }
        if (!qEnvironmentVariable("DESKBELL_CTL").isEmpty())
            walkImport(visit);
    }

    ClientId anna, jan;
    MatterId matter;
    RuleId rule;

private:
    void walkImport(const std::function<void(const QString &place, QWidget *shown)> &visit)
    {
        auto *signs = window->findChild<ui::Signpost *>();
        const auto visitStep = [&](const QString &place, const QString &sign) {
            if (!waitFor([&] { return window->findChild<QWidget *>(sign) && find<QWidget>(sign)->isVisible() && find<QWidget>(u"importNext"_s)->isEnabled(); }, 60000))
                qFatal("never saw %s", qPrintable(place));
            settled();
            visit(place, find<QDialog>(u"importWizard"_s));
        };
        const auto next = [this] { find<QAbstractButton>(u"importNext"_s)->click(); };
        const QString path = folder.filePath(u"list.csv"_s);
        Q_EMIT signs->fileImportWanted(path);
        visitStep(u"import, no file"_s, u"importFileError"_s);
        QFile list(path);
        if (!list.open(QIODevice::WriteOnly))
            qFatal("no list");
        list.write("name;email;number;type;end date;name\nOla;ola@example.org;P/1;Rolna;2027-12-31;x\nEwa;broken;P/2;policy;soon;\n");
        list.close();
        next();
        visitStep(u"import, file"_s, u"importSample"_s);
        next();
        visitStep(u"import, columns"_s, u"importColumns"_s);
        next();
        visitStep(u"import, check"_s, u"importFilters"_s);
        find<QWidget>(u"importTypesNotice"_s)->findChild<QAbstractButton *>()->click();
        visitStep(u"import, types"_s, u"importType-0"_s);
        next();
        visitStep(u"import, check again"_s, u"importFilters"_s);
        next();
        visitStep(u"import, done"_s, u"importDone"_s);
        find<QDialog>(u"importWizard"_s)->reject();
    }
};

} // namespace deskbell::test
