#include "ui/window_bench.h"

#include "store/database.h"
#include "ui/messages/fix_place.h"
#include "ui/widgets/switch_box.h"
#include "words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace deskbell;
using namespace deskbell::test;
using ui::Signpost;

/// "Why not?" names the first closed link, and its button leads to what opens it.
class TestWhyNotFixes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        jan = bench->client(u"Kowalski, Jan"_s, u"jan@example.org"_s);
        policy = bench->policy(jan, u"OC/1"_s, 14);
        rule = bench->ruleFromToday();
    }
    void cleanup() { bench.reset(); }

    /// Every link of the chain: the sign its fix gives; empty: there is nothing to press, and the words say so.
    void everyLinkLeadsToItsPlace_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QByteArray>("sign");
        const auto row = [](Reason reason, const QString &detail, const char *sign) {
            QTest::newRow(qPrintable(QString(code(reason)) + u' ' + detail)) << reason << detail << QByteArray(sign);
        };
        row(Reason::OfficeOff, {}, "sendingOnWanted()");
        row(Reason::Quarantine, {}, "copyQuestionWanted()");
        row(Reason::Clock, {}, "sendingOnWanted()");
        row(Reason::ChannelOff, {}, "settingsWanted(deskbell::ui::SettingsPlace)");
        row(Reason::Login, {}, "settingsWanted(deskbell::ui::SettingsPlace)");
        row(Reason::RuleOff, {}, "automationSwitchWanted(deskbell::RuleId)");
        row(Reason::RuleNotEffective, {}, "reminderWanted(deskbell::ClientId,deskbell::MatterId)");
        row(Reason::MatterClosed, u"closed"_s, "renewWanted(deskbell::ClientId,deskbell::MatterId)");
        row(Reason::MatterClosed, u"cancelled"_s, "matterEditWanted(deskbell::ClientId,deskbell::MatterId,QString)");
        row(Reason::NothingOpen, {}, "matterEditWanted(deskbell::ClientId,deskbell::MatterId,QString)");
        row(Reason::MatterPaused, u"2026-12-01"_s, "resumeWanted(deskbell::ClientId,deskbell::MatterId)");
        row(Reason::TypeNotAllowed, {}, "");
        row(Reason::ClientInactive, {}, "clientEditWanted(deskbell::ClientId,QString)");
        row(Reason::ClientPaused, u"2026-12-01"_s, "resumeWanted(deskbell::ClientId,deskbell::MatterId)");
        row(Reason::NeverContacted, {}, "reminderWanted(deskbell::ClientId,deskbell::MatterId)");
        row(Reason::NoContactPoint, u"email"_s, "clientEditWanted(deskbell::ClientId,QString)");
        row(Reason::BadAddress, u"jan@example.org"_s, "clientEditWanted(deskbell::ClientId,QString)");
        row(Reason::ClientChannelOff, u"email"_s, "clientChannelWanted(deskbell::ClientId,deskbell::ChannelKind)");
        row(Reason::Suppressed, u"jan@example.org"_s, "allowAgainWanted(deskbell::ClientId,QString)");
        row(Reason::NoConsent, u"general"_s, "consentWanted(deskbell::ClientId,deskbell::RuleId)");
        row(Reason::NoConsent, u"specific"_s, "consentWanted(deskbell::ClientId,deskbell::RuleId)");
        row(Reason::NoConsent, {}, "clientWanted(deskbell::ClientId,deskbell::ui::ClientTab)");
        row(Reason::AlreadyDone, {}, "clientWanted(deskbell::ClientId,deskbell::ui::ClientTab)");
        row(Reason::CapReached, {}, "reminderWanted(deskbell::ClientId,deskbell::MatterId)");
        row(Reason::Spacing, {}, "");
        row(Reason::OutsideWindow, {}, "");
        row(Reason::Weekday, {}, "");
        row(Reason::Holiday, {}, "");
        row(Reason::Superseded, {}, "");
        row(Reason::TooLate, {}, "reminderWanted(deskbell::ClientId,deskbell::MatterId)");
        row(Reason::MissingValue, u"salutation, number"_s, "clientEditWanted(deskbell::ClientId,QString)");
        row(Reason::MissingValue, u"number, lines"_s, "matterEditWanted(deskbell::ClientId,deskbell::MatterId,QString)");
        row(Reason::MissingValue, u"support_address"_s, "settingsWanted(deskbell::ui::SettingsPlace)");
        row(Reason::MissingValue, u"changes"_s, "automationEditWanted(deskbell::RuleId)");
        row(Reason::TextTooLong, {}, "automationEditWanted(deskbell::RuleId)");
        row(Reason::SenderNotApproved, {}, "");
        row(Reason::NoMoney, {}, "");
        row(Reason::Flood, {}, "plannedWanted(QString)");
    }
    void everyLinkLeadsToItsPlace()
    {
        QFETCH(Reason, reason);
        QFETCH(QString, detail);
        QFETCH(QByteArray, sign);
        Signpost signs;
        QHash<QByteArray, std::shared_ptr<QSignalSpy>> spies;
        for (int index = Signpost::staticMetaObject.methodOffset(); index < Signpost::staticMetaObject.methodCount(); ++index) {
            const QMetaMethod method = Signpost::staticMetaObject.method(index);
            if (method.methodType() == QMetaMethod::Signal && !(method.attributes() & QMetaMethod::Cloned))
                spies.insert(method.methodSignature(), std::make_shared<QSignalSpy>(&signs, method));
        }
        const ui::Obstacle obstacle{reason, ClientId{1}, MatterId{2}, RuleId{3}, detail, ChannelKind::Email};
        ui::goToFix(signs, obstacle);
        QByteArrayList given;
        for (auto spy = spies.cbegin(); spy != spies.cend(); ++spy)
            if ((*spy)->count() > 0)
                given << spy.key();
        QCOMPARE(given, sign.isEmpty() ? QByteArrayList() : QByteArrayList{sign});
        QCOMPARE(ui::hasFix(obstacle), !sign.isEmpty());
        QVERIFY(!words::fix(reason, u"en"_s).isEmpty());
    }

    void noAddressLeadsToANewOneInTheEditor()
    {
        must(bench->commands->removeContactPoint(jan, must(bench->reader->client(jan)).contactPoints.front().id, bench->by()));
        pressFix();
        auto *editor = bench->shown(u"clientEditor"_s);
        QTRY_COMPARE(focused(editor), u"addressValue"_s);
        QTest::keyClicks(editor->focusWidget(), u"new@example.org"_s);
        WindowBench::press(editor, u"saveButton"_s);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QCOMPARE(must(bench->reader->client(jan)).contactPoints.front().value, u"new@example.org"_s);
    }

    void aRefusedAddressLeadsToItsRow()
    {
        must(bench->commands->addContactPoint(jan, {ChannelKind::Sms, u"602345678"_s, Role::Client, {}, {}, true}, bench->by()));
        must(bench->commands->database().execute("test", u"UPDATE contact_point SET problem = 'refused' WHERE channel = 'email'"_s));
        pressFix();
        auto *editor = bench->shown(u"clientEditor"_s);
        QTRY_COMPARE(focused(editor), u"addressValue"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(editor->focusWidget())->text(), u"jan@example.org"_s);
    }

    void aChannelTheClientDoesNotWantLeadsToItsSwitch()
    {
        must(bench->commands->switchClientChannel(jan, ChannelKind::Email, false, bench->by()));
        pressFix();
        QTRY_COMPARE(bench->find<QTabWidget>(u"clientTabs"_s)->currentIndex(), 1);
        auto *box = bench->find<ui::SwitchBox>(u"emailSwitch"_s);
        QTRY_COMPARE(bench->window->focusWidget(), box);
        QVERIFY(!box->isChecked());
    }

    void anAddressThatGetsNothingLeadsToAllowingItWithAReason()
    {
        must(bench->commands->suppress(u"jan@example.org"_s, u"phone call"_s, bench->by()));
        pressFix();
        auto *dialog = bench->shown(u"allowAgainDialog"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"allowAgainWhy"_s)->text().contains(u"phone call"_s));
        WindowBench::press(dialog, u"saveButton"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"reasonError"_s)->isVisible());
        QCOMPARE(must(bench->reader->suppressions()).size(), size_t(1));
        WindowBench::type(dialog, u"allowAgainReason"_s, u"wrote that he wants them again"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"allowAgainDialog"_s));
        QVERIFY(must(bench->reader->suppressions()).empty());
    }

    void aMissingConsentLeadsToRecordingThatVeryOne() // S3-13
    {
        must(bench->commands->switchRule(rule, false, bench->by()));
        const RuleId asks = must(bench->commands->addRule(
            QJsonObject{{u"name"_s, u"Asks"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s}, {u"consent"_s, u"specific"_s},
                        {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{14}}}}}, true, bench->by()));
        pressFix(u"Record the consent"_s);
        auto *dialog = bench->shown(u"consentDialog"_s);
        QTRY_VERIFY(dialog->windowTitle().contains(u"Asks"_s));
        WindowBench::press(dialog, u"consentYes"_s);
        WindowBench::type(dialog, u"consentSource"_s, u"paper form"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"consentDialog"_s));
        const Client client = must(bench->reader->client(jan));
        QCOMPARE(client.ruleConsents.front().rule, asks);
        QCOMPARE(client.ruleConsents.front().answer, Consent::Given);
        QCOMPARE(client.consent, Consent::Unasked); // the general one is another
    }

    void anInactiveClientLeadsToItsSwitchInTheEditor()
    {
        ClientEdit edit;
        edit.state = ClientState::Inactive;
        must(bench->commands->editClient(jan, edit, bench->by()));
        pressFix();
        auto *editor = bench->shown(u"clientEditor"_s);
        QTRY_COMPARE(focused(editor), u"clientActiveField"_s);
        QTest::keyClick(editor->focusWidget(), Qt::Key_Space);
        WindowBench::press(editor, u"saveButton"_s);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QCOMPARE(must(bench->reader->client(jan)).state, ClientState::Active);
    }

    void aPauseIsEndedThenAndThere()
    {
        must(bench->commands->pauseMatter(policy, bench->today().addDays(9), u"sold?"_s, bench->by()));
        pressFix(u"End the pause"_s);
        QTRY_VERIFY(must(bench->reader->matter(policy)).pausedUntil.isNull());
    }

    void aClosedMatterLeadsToItsRenewal()
    {
        must(bench->commands->endMatter(policy, MatterState::Closed, bench->by()));
        pressFix(u"Open the matter"_s);
        auto *dialog = bench->shown(u"renewDialog"_s);
        QTRY_VERIFY(dialog->windowTitle().contains(u"OC/1"_s));
    }

    void anAutomationThatIsOffLeadsToItsSwitch()
    {
        must(bench->commands->switchRule(rule, false, bench->by()));
        pressFix(u"Switch the automation on"_s, u"Two weeks before"_s);
        QTRY_COMPARE(bench->window->focusWidget() ? bench->window->focusWidget()->objectName() : QString(), u"automationSwitch-%1"_s.arg(rule.value));
    }

    void anEmptyValueOfTheOfficeLeadsToThePageWhereItIsWritten()
    {
        Signpost signs;
        QList<ui::SettingsPlace> places;
        connect(&signs, &Signpost::settingsWanted, &signs, [&places](ui::SettingsPlace place) { places << place; });
        for (const QString &value : {u"signature"_s, u"support_address"_s})
            ui::goToFix(signs, {Reason::MissingValue, ClientId{1}, MatterId{2}, RuleId{3}, value, ChannelKind::Email});
        QCOMPARE(places, (QList{ui::SettingsPlace::Email, ui::SettingsPlace::Office}));
    }

    void aMailAccountThatIsNotSetUpLeadsToItsSettings()
    {
        must(bench->commands->switchChannelOff(ChannelKind::Email, bench->by()));
        pressFix();
        QTRY_VERIFY(bench->find<QPushButton>(u"nav-goSettings"_s)->isChecked());
    }

    void aValueThatIsEmptyLeadsToItsFieldOfTheMatter()
    {
        const auto texts = must(bench->reader->templates());
        const QString name = must(bench->reader->rule(rule)).newest().templateName;
        for (const Template &each : texts)
            if (each.name == name)
                must(bench->commands->editTemplate(name, each.language, u"Ends"_s, u"[activation link]"_s, bench->by()));
        pressFix(u"Fill it in, or change the text"_s);
        auto *editor = bench->shown(u"matterEditor"_s);
        QTRY_COMPARE(focused(editor), u"matterLinkField"_s);
    }

private:
    /// Opens "Why not?" and presses the button of the automation under test; `words`: with these words, `about`: on its card.
    void pressFix(const QString &words = {}, const QString &about = {})
    {
        bench->open();
        Q_EMIT bench->signs().whyWanted(jan, {});
        auto *dialog = bench->shown(u"whyDialog"_s);
        QPushButton *fix = nullptr;
        const auto found = [&] {
            for (auto *card : dialog->findChildren<QFrame *>(u"whyCard"_s)) {
                QString text;
                for (const auto *label : card->findChildren<QLabel *>())
                    text += label->text();
                auto *button = card->findChild<QPushButton *>(u"fixButton"_s);
                const bool own = text.contains(about.isEmpty() ? words.isEmpty() ? u"Two weeks before"_s : QString() : about);
                if (button && own && (words.isEmpty() || button->text() == words))
                    fix = button;
            }
            return fix != nullptr;
        };
        if (!waitFor(found))
            qFatal("nothing to press in Why not?");
        QTest::mouseClick(fix, Qt::LeftButton);
    }
    static QString focused(const QWidget *dialog) { return dialog->focusWidget() ? dialog->focusWidget()->objectName() : QString(); }
    std::unique_ptr<WindowBench> bench;
    ClientId jan;
    MatterId policy;
    RuleId rule;
};

QTEST_MAIN(TestWhyNotFixes)
#include "test_why_not_fixes.moc"
