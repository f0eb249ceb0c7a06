#pragma once

#include "domain/reminding/civil_time.h"
#include "engine/commands/commands.h"
#include "tests/ui/album.h"
#include "ui/desk/signpost.h"
#include "ui/widgets/list_table.h"

#include <QApplication>
#include <QKeyEvent>

namespace deskbell::test {

inline QString officeFolder; ///< of the office that is drawn

/// What another window of the office does while this one is open.
inline void behind(const std::function<Result<>(Commands &, const By &)> &act)
{
    auto commands = Commands::open(officeFolder);
    const By by{{}, u"Ewa"_s, {}};
    if (!commands || !act(**commands, {by.operatorId, by.name, resolve(QDate(2026, 11, 23), QTime(10, 31), QTimeZone("Europe/Warsaw"))}))
        qFatal("the other window could not do it");
}

/// The editors of a client and its matters, and the small dialogs about them.
inline void drawClientEditors(const Album &album)
{
    auto *signs = album.window().findChild<ui::Signpost *>();
    const ClientId jan{7};
    const auto close = [&album](const QString &picture, const QString &name) { // without the question about what was typed
        auto *dialog = album.find<QDialog>(name);
        album.save(picture, dialog);
        dialog->done(QDialog::Rejected);
        album.settle();
    };
    Q_EMIT signs->clientEditWanted({});
    album.settle();
    close(u"dialog-client-new"_s, u"clientEditor"_s);

    Q_EMIT signs->clientEditWanted(jan);
    album.settle();
    auto *editor = album.find<QDialog>(u"clientEditor"_s);
    editor->findChild<QPushButton *>(u"addPhoneButton"_s)->click();
    auto *phone = editor->findChildren<QLineEdit *>(u"addressValue"_s).constLast();
    phone->setText(u"+358 40 1234567"_s);
    Q_EMIT phone->textEdited(phone->text());
    editor->findChild<QPushButton *>(u"addEmailButton"_s)->click();
    auto *mail = editor->findChildren<QLineEdit *>(u"addressValue"_s).constLast();
    mail->setText(u"jan@"_s);
    editor->findChild<QPushButton *>(u"saveButton"_s)->click();
    close(u"dialog-client-wrong"_s, u"clientEditor"_s);

    behind([jan](Commands &commands, const By &by) { // as it was before the other scheme's pictures
        ClientEdit edit;
        edit.name = u"Wróbel, Maria"_s;
        edit.salutation = u"Szanowna Pani"_s;
        return commands.editClient(jan, edit, by);
    });
    Q_EMIT signs->clientEditWanted(jan);
    album.settle();
    editor = album.find<QDialog>(u"clientEditor"_s);
    auto *name = editor->findChild<QLineEdit *>(u"clientNameField"_s);
    name->setText(name->text() + u" (junior)"_s);
    behind([jan](Commands &commands, const By &by) {
        ClientEdit edit;
        edit.name = u"Kowalska-Nowak, Janina"_s;
        edit.salutation = u"Szanowna Pani Janino"_s;
        return commands.editClient(jan, edit, by);
    });
    editor->findChild<QPushButton *>(u"saveButton"_s)->click();
    album.settle();
    close(u"dialog-client-conflict"_s, u"clientEditor"_s);

    Q_EMIT signs->consentWanted(jan, {});
    album.settle();
    close(u"dialog-consent"_s, u"consentDialog"_s);
    Q_EMIT signs->stopWanted(jan);
    album.settle();
    close(u"dialog-stop"_s, u"stopDialog"_s);
    Q_EMIT signs->matterEditWanted(jan, {});
    album.settle();
    close(u"dialog-matter-new"_s, u"matterEditor"_s);
    const MatterId matter{13};
    Q_EMIT signs->matterEditWanted(jan, matter);
    album.settle();
    editor = album.find<QDialog>(u"matterEditor"_s);
    editor->findChild<QPushButton *>(u"addLineButton"_s)->click();
    editor->findChild<QLineEdit *>(u"lineText"_s)->setText(u"Glass"_s);
    editor->findChild<QLineEdit *>(u"lineAmount"_s)->setText(u"5 000 PLN"_s);
    editor->findChild<QLineEdit *>(u"matterEndsField"_s)->setText(u"31.12.2027"_s);
    album.save(u"dialog-matter"_s, editor);
    editor->findChild<QLineEdit *>(u"matterStartsField"_s)->setText(u"31.2.2027"_s);
    editor->findChild<QPushButton *>(u"saveButton"_s)->click();
    close(u"dialog-matter-wrong"_s, u"matterEditor"_s);
    Q_EMIT signs->renewWanted(jan, matter);
    album.settle();
    close(u"dialog-renew"_s, u"renewDialog"_s);
    Q_EMIT signs->matterEndWanted(jan, matter, MatterState::Cancelled);
    album.settle();
    close(u"dialog-cancel-matter"_s, u"endMatterDialog"_s);

    const ClientId stopped{9};
    Q_EMIT signs->clientWanted(stopped, ui::ClientTab::Notifications);
    album.save(u"client-stopped"_s);
    Q_EMIT signs->allowAgainWanted(stopped, u"niels.baek9@example.org"_s);
    album.settle();
    close(u"dialog-allow-again"_s, u"allowAgainDialog"_s);
    Q_EMIT signs->whyWanted(stopped, {});
    album.dialog(u"dialog-why-stopped"_s, u"whyDialog"_s);
    Q_EMIT signs->clientWanted(jan, ui::ClientTab::Matters);
    album.settle();
    auto *table = album.find<ui::ListTable>(u"matterTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QKeyEvent key(QEvent::KeyPress, Qt::Key_F10, Qt::ShiftModifier);
    QApplication::sendEvent(table, &key);
    auto *menu = album.find<QMenu>(u"matterMenu"_s);
    album.save(u"matter-menu"_s, menu);
    menu->close();
}

} // namespace deskbell::test
