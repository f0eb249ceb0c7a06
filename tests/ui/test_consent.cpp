#include "ui/window_bench.h"

#include "store/tables/activity.h"
#include "store/tables/clients.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/switch_box.h"

#include <QAction>
#include <QLabel>
#include <QRadioButton>

using namespace deskbell;
using namespace deskbell::test;

class TestConsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        jan = bench->client(u"Kowalski, Jan"_s, u"jan@example.org"_s);
        bench->open();
        Q_EMIT bench->signs().clientWanted(jan, ui::ClientTab::Notifications);
    }
    void cleanup() { bench.reset(); }

    void anAnswerNeedsItsSourceAndKeepsItsDay() // S3-12
    {
        QTRY_VERIFY(bench->window->findChild<QPushButton *>(u"consentChange-0"_s));
        QTRY_COMPARE(state(), u"Not asked"_s);
        WindowBench::press(bench->window.get(), u"consentChange-0"_s);
        auto *dialog = bench->shown(u"consentDialog"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"answerError"_s)->isVisible()); // neither yes nor no
        WindowBench::press(dialog, u"consentYes"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"sourceError"_s)->isVisible());
        QCOMPARE(must(bench->reader->client(jan)).consent, Consent::Unasked);
        WindowBench::type(dialog, u"consentSource"_s, u"paper form"_s);
        WindowBench::type(dialog, u"consentSaid"_s, u"23.11.2026"_s); // tomorrow
        WindowBench::press(dialog, u"saveButton"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"saidError"_s)->isVisible());
        WindowBench::type(dialog, u"consentSaid"_s, u"3.11.2026"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"consentDialog"_s));
        QCOMPARE(must(bench->reader->client(jan)).consent, Consent::Given);
        QTRY_COMPARE(state(), u"Yes · since 3 Nov 2026 · paper form"_s);
        QCOMPARE(history(), QStringList{u"22 Nov 2026 · General consent given on 3 Nov 2026 · paper form · admin"_s});
    }

    void anAnswerCannotBeTakenBackToNeverAsked()
    {
        must(bench->commands->answerConsent(jan, {}, Consent::Given, u"form"_s, bench->by()));
        Q_EMIT bench->signs().consentWanted(jan, {});
        auto *dialog = bench->shown(u"consentDialog"_s);
        QTRY_VERIFY(dialog->findChild<QRadioButton *>(u"consentYes"_s)->isChecked());
        QVERIFY(!dialog->findChild<QRadioButton *>(u"consentUnasked"_s)->isEnabled());
        WindowBench::press(dialog, u"consentNo"_s);
        WindowBench::type(dialog, u"consentSource"_s, u"phone call"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"consentDialog"_s));
        QCOMPARE(must(bench->reader->client(jan)).consent, Consent::Withdrawn);
        QTRY_COMPARE(history().size(), 2);
        QVERIFY(history().constFirst().contains(u"withdrawn"_s)); // newest first
    }

    void eachAutomationThatAsksHasItsOwnAnswer() // S3-13
    {
        const RuleId rule = must(bench->commands->addRule(
            QJsonObject{{u"name"_s, u"Asks"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s}, {u"consent"_s, u"specific"_s},
                        {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{14}}}}}, true, bench->by()));
        const QString name = u"consentChange-%1"_s.arg(rule.value);
        QTRY_VERIFY(bench->window->findChild<QPushButton *>(name));
        must(bench->commands->answerConsent(jan, rule, Consent::Withdrawn, u"e-mail"_s, bench->by()));
        QTRY_COMPARE(state(rule), u"No · since 22 Nov 2026 · e-mail"_s);
        QCOMPARE(state(), u"Not asked"_s);
    }

    void theProofOfAnAnswerStaysWhenItsAutomationIsRenamed() // S3-13
    {
        const auto named = [](const QString &name) {
            return QJsonObject{{u"name"_s, name}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s}, {u"consent"_s, u"specific"_s},
                               {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{14}}}}};
        };
        const RuleId rule = must(bench->commands->addRule(named(u"Asks"_s), true, bench->by()));
        const RuleId older = must(bench->commands->addRule(named(u"Asked long ago"_s), true, bench->by()));
        must(bench->commands->answerConsent(jan, rule, Consent::Given, u"paper form"_s, bench->by()));
        must(store::Clients(bench->commands->database()).answerRuleConsent(jan, older, Consent::Given)); // the log did not know numbers yet
        must(store::Activity(bench->commands->database()).append({0, bench->clock.wall, u"Anna"_s, u"consent_given"_s,
                                                                   {{u"rule"_s, u"Asked long ago"_s}, {u"source"_s, u"phone call"_s}}, jan, {}, {}}));
        must(bench->commands->editRule(rule, named(u"Called otherwise"_s), false, bench->by()));
        QTRY_COMPARE(state(rule), u"Yes · since 22 Nov 2026 · paper form"_s);
        QTRY_COMPARE(state(older), u"Yes · since 22 Nov 2026 · phone call"_s);
        QCOMPARE(state(), u"Not asked"_s);
    }

    void whoAskedToStopHearsNothingAndTheHeaderSaysSo()
    {
        must(bench->commands->answerConsent(jan, {}, Consent::Given, u"form"_s, bench->by()));
        QTRY_VERIFY(bench->find<QAction>(u"askedToStop"_s)->isEnabled());
        bench->find<QAction>(u"askedToStop"_s)->trigger();
        auto *dialog = bench->shown(u"stopDialog"_s);
        auto *effect = dialog->findChild<QLabel *>(u"stopEffect"_s);
        QTRY_VERIFY(effect->text().contains(u"jan@example.org"_s) && effect->text().contains(u"switched off"_s)); // said before
        WindowBench::press(dialog, u"saveButton"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"sourceError"_s)->isVisible());
        QVERIFY(must(bench->reader->client(jan)).emailOn);
        WindowBench::type(dialog, u"stopSource"_s, u"phone call"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"stopDialog"_s));
        const Client client = must(bench->reader->client(jan));
        QVERIFY(!client.emailOn && !client.smsOn && client.consent == Consent::Withdrawn);
        QCOMPARE(must(bench->reader->suppressionsOf(jan)).size(), size_t(1));
        QTRY_VERIFY(bench->find<QLabel>(u"messageBarText"_s)->text().contains(u"Nothing goes to Kowalski, Jan"_s));
        auto *notice = bench->find<ui::Notice>(u"clientNotice"_s);
        QTRY_COMPARE(notice->text(), u"Asked on 22 Nov 2026 to hear nothing more (phone call). Nothing is sent."_s);
        QCOMPARE(bench->find<QLabel>(u"consentChip"_s)->text(), u"Asked to stop"_s);
        QVERIFY(!bench->find<QAction>(u"askedToStop"_s)->isEnabled());
        QVERIFY(!bench->find<QAction>(u"sendReminder"_s)->isEnabled());

        must(bench->commands->switchClientChannel(jan, ChannelKind::Email, true, bench->by())); // changed his mind
        QTRY_VERIFY(bench->find<QLabel>(u"consentChip"_s)->text() == u"Consent withdrawn"_s);
    }

    void aChannelIsSwitchedAndSaid() // S4-25
    {
        auto *box = bench->find<ui::SwitchBox>(u"smsSwitch"_s);
        QTRY_VERIFY(box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY(!must(bench->reader->client(jan)).smsOn);
        QTRY_COMPARE(bench->find<QLabel>(u"messageBarText"_s)->text(), u"The channel is off."_s);
    }

private:
    QString state(RuleId rule = {})
    {
        const auto labels = bench->window->findChildren<QLabel *>(u"consentState-%1"_s.arg(rule.value));
        for (const QLabel *label : labels)
            if (label->isVisible())
                return label->text();
        return {};
    }
    QStringList history()
    {
        QStringList lines;
        for (const QLabel *label : bench->window->findChildren<QLabel *>(u"consentHistory"_s))
            if (label->isVisible())
                lines << label->text();
        return lines;
    }
    std::unique_ptr<WindowBench> bench;
    ClientId jan;
};

QTEST_MAIN(TestConsent)
#include "test_consent.moc"
