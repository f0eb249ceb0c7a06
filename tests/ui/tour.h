#pragma once

#include "store/database.h"
#include "tests/ui/window_bench.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
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
        must(commands->database().execute("tour", u"UPDATE contact_point SET problem = 'refused' WHERE value = 'jan@client.test'"_s));
        const ClientId ewa = client(u"Ewa Lis"_s, u"ewa@client.test"_s);
        policy(ewa, u"OC/3"_s, 14);
        policy(ewa, u"OC/4"_s, 10);
    }

    /// Gets the place's name and the window or dialog that shows it.
    using Visit = std::function<void(const QString &place, QWidget *shown)>;
    /// Ends at the first start, with another window.
    void walk(const Visit &visit)
    {
        if (!window)
            open({}, qEnvironmentVariable("DESKBELL_CTL"));
        auto *signs = window->findChild<ui::Signpost *>();
        const std::pair<QString, std::function<void()>> pages[] = {
            {u"today"_s, [=] { Q_EMIT signs->todayWanted(); }},
            {u"clients"_s, [=] { Q_EMIT signs->clientsWanted(); }},
            {u"planned"_s, [=] { Q_EMIT signs->plannedWanted({}); }},
            {u"sent"_s, [=] { Q_EMIT signs->sentWanted(u"all"_s); }},
            {u"needs attention"_s, [=] { Q_EMIT signs->attentionWanted(); }},
            {u"catch-up"_s, [=] { Q_EMIT signs->missedWanted(); }},
            {u"automations"_s, [=] { Q_EMIT signs->automationsWanted(); }},
            {u"matters"_s, [=, this] { Q_EMIT signs->clientWanted(anna, ui::ClientTab::Matters); }},
            {u"notifications"_s, [=, this] { Q_EMIT signs->clientWanted(anna, ui::ClientTab::Notifications); }},
            {u"activity"_s, [=, this] { Q_EMIT signs->clientWanted(anna, ui::ClientTab::Activity); }},
            {u"new automation"_s, [=] { Q_EMIT signs->automationEditWanted({}); }},
            {u"automation"_s, [=, this] { Q_EMIT signs->automationEditWanted(rule); }},
            {u"office settings"_s, [=] { Q_EMIT signs->settingsWanted(ui::SettingsPlace::Office); }},
            {u"e-mail settings"_s, [=] { Q_EMIT signs->settingsWanted(ui::SettingsPlace::Email); }},
            {u"texts"_s, [=] { Q_EMIT signs->settingsWanted(ui::SettingsPlace::Templates); }},
            {u"data"_s, [=] { Q_EMIT signs->settingsWanted(ui::SettingsPlace::Data); }},
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
        walkWhatPagesAsk(visit);
        if (!qEnvironmentVariable("DESKBELL_CTL").isEmpty()) {
            walkImport(visit);
            window->close();
            visitDialog(u"closing"_s, u"closingDialog"_s, visit);
        }
        walkStart(visit);
    }

    ClientId anna, jan;
    MatterId matter;
    RuleId rule;

private:
    void visitDialog(const QString &place, const QString &name, const Visit &visit)
    {
        QDialog *dialog = shown(name);
        settled();
        visit(place, dialog);
        dialog->reject();
        if (!isGone(name))
            qFatal("%s did not close", qPrintable(place));
    }
    /// The dialogs that no sign opens.
    void walkWhatPagesAsk(const Visit &visit)
    {
        auto *signs = window->findChild<ui::Signpost *>();
        Q_EMIT signs->sampleRemovalWanted();
        visitDialog(u"removing the sample"_s, u"sampleRemovalDialog"_s, visit);

        Q_EMIT signs->clientEditWanted(anna);
        QDialog *editor = shown(u"clientEditor"_s);
        settled();
        type(editor, u"clientNameField"_s, u"Anna Lis"_s);
        editor->reject();
        visitDialog(u"leaving an editor"_s, u"unsavedDialog"_s, visit);
        editor->reject();
        press(shown(u"unsavedDialog"_s), u"goButton"_s);

        Q_EMIT signs->clientWanted(jan, ui::ClientTab::Notifications);
        settled();
        press(window.get(), u"correctButton"_s);
        visitDialog(u"correcting an address"_s, u"correctAddressDialog"_s, visit);

        Q_EMIT signs->automationEditWanted(rule);
        settled();
        type(window.get(), u"automationDays"_s, u"14, 10"_s);
        press(window.get(), u"sendTodaysNow"_s);
        visitDialog(u"whom it tells today"_s, u"todaysDialog"_s, visit);
        const QJsonObject theirs{{u"name"_s, u"Theirs"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{3}}}}};
        must(commands->editRule(rule, theirs, false, by()));
        if (!waitFor([this] { return find<QWidget>(u"automationStanding"_s)->isVisible(); }))
            qFatal("nobody says that somebody else has changed it");
        press(window.get(), u"saveAutomationButton"_s);
        visitDialog(u"saving over another's changes"_s, u"overwriteDialog"_s, visit);
        window->close();
        visitDialog(u"closing with something unsaved"_s, u"unsavedDialog"_s, visit);
        press(window.get(), u"discardAutomationButton"_s);

        Q_EMIT signs->automationsWanted();
        settled();
        find<QMenu>(u"automationMenu-%1"_s.arg(rule.value))->actions().last()->trigger();
        visitDialog(u"removing an automation"_s, u"removeAutomationDialog"_s, visit);

        Q_EMIT signs->templateWanted(u"policy-ending"_s);
        settled();
        find<QPlainTextEdit>(u"templateBody"_s)->setPlainText(u"[salutation], bye"_s);
        press(window.get(), u"templatePreviewShowGaps"_s);
        visitDialog(u"for whom something is empty"_s, u"gapsDialog"_s, visit);
        press(window.get(), u"discardTextButton"_s);
    }
    /// Where there is no office yet.
    void walkStart(const Visit &visit)
    {
        const QSize size = window->size();
        window.reset();
        desk.reset();
        open(folder.filePath(u"nothing"_s));
        window->resize(size);
        const auto visitStep = [&](const QString &place) {
            settled();
            visit(place, window.get());
        };
        if (!waitFor([this] { return window->findChild<QWidget *>(u"beginButton"_s) && find<QWidget>(u"beginButton"_s)->isVisible(); }))
            qFatal("no first start");
        visitStep(u"start"_s);
        press(window.get(), u"beginButton"_s);
        press(window.get(), u"startNext"_s);
        visitStep(u"start, no name"_s);
        type(window.get(), u"officeName"_s, u"Office"_s);
        press(window.get(), u"startNext"_s);
        visitStep(u"start, what it does"_s);
        press(window.get(), u"preset-insurance"_s);
        press(window.get(), u"startNext"_s);
        visitStep(u"start, ready"_s);
    }
    void walkImport(const Visit &visit)
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
