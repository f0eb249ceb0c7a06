#include "domain/reminding/civil_time.h"
#include "ui/settings/channel_state.h"
#include "ui/settings/office_draft.h"
#include "ui/settings/sending_outlook.h"
#include "ui/settings/test_verdict.h"

#include <QJsonArray>
#include <QtTest>

using namespace deskbell;
using namespace Qt::StringLiterals;
using ui::ChannelState;
using ui::OfficeDraft;
using ui::SendingOutlook;
using ui::SendingState;
using ui::TestVerdict;

namespace {

const QTimeZone warsaw("Europe/Warsaw");

class TenOClock : public Clock {
public:
    [[nodiscard]] Instant now() const override { return resolve(QDate(2026, 11, 22), QTime(10, 0), warsaw); }
    [[nodiscard]] Duration steady() const override { return {}; }
    [[nodiscard]] QString bootId() const override { return {}; }
};

} // namespace

/// What the settings say of the office and its mail account.
class TestSettingsWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChannelsStateIsTheFirstThingInItsWay()
    {
        ChannelState::Facts facts;
        QCOMPARE(ChannelState::of(facts, present).heading, u"E-mail is not set up"_s);
        facts.settings.set = true;
        QCOMPARE(ChannelState::of(facts, present).heading, u"E-mail is switched off"_s);
        facts.settings.on = true;
        facts.settings.from = u"desk@office.test"_s;
        facts.settings.smtpUrl = u"smtps://mail.office.test:465"_s;
        QCOMPARE(ChannelState::of(facts, present).heading, u"E-mail is on"_s);
        QVERIFY(ChannelState::of(facts, present).text.contains(u"mail.office.test"_s));
        facts.settings.stopped = u"login"_s;
        facts.settings.stoppedText = u"login_refused"_s;
        facts.settings.stoppedReply = u"535 5.7.8 <b>no</b>"_s;
        facts.held = 12;
        QCOMPARE(ChannelState::of(facts, present).heading, u"E-mail has stopped"_s);
        facts.stoppedSince = resolve(QDate(2026, 11, 21), QTime(8, 0), warsaw);
        const ui::StateCard::State stopped = ChannelState::of(facts, present);
        QCOMPARE(stopped.heading, u"E-mail has been stopped since yesterday 08:00"_s);
        QVERIFY(stopped.text.contains(u"535 5.7.8"_s) && stopped.text.contains(u"12 messages"_s));
        QCOMPARE(stopped.tone, ui::Tone::Refusal);
        facts.settings.on = false; // switched off comes first: a login is not even tried
        QCOMPARE(ChannelState::of(facts, present).heading, u"E-mail is switched off"_s);
        facts = {};
        facts.settings.set = facts.settings.on = facts.settings.outbox = true;
        QCOMPARE(ChannelState::of(facts, present).heading, u"Messages go to a folder"_s);
    }

    void aRefusalWithACertificateCanBeRead()
    {
        ui::ErrandEnd ended;
        ended.message = u"The server's certificate has expired. (The certificate has expired SHA-256 AB:CD)"_s; // as the console needs it
        ended.next = u"Ask the provider."_s;
        ended.refusal = {{u"code"_s, u"certificate_expired"_s}, {u"host"_s, u"mail.x"_s}, {u"tls"_s, QJsonValue::Null}, {u"auth"_s, QJsonArray()},
                         {u"fingerprint"_s, u"AB:CD"_s},
                         {u"certificate"_s, QJsonObject{{u"subject"_s, u"mail.x"_s}, {u"issuer"_s, u"Some CA"_s}, {u"names"_s, QJsonArray{u"mail.x"_s, u"smtp.x"_s}},
                                                        {u"from"_s, u"2020-01-01T01:00:00+01:00"_s}, {u"until"_s, u"2021-01-01T01:00:00+01:00"_s}}}};
        const TestVerdict verdict = TestVerdict::of(ended, present);
        QVERIFY(!verdict.works);
        QCOMPARE(verdict.field, u"server"_s);
        QCOMPARE(verdict.message, u"The server's certificate has expired. Check this PC's clock, or ask the provider."_s);
        QVERIFY(verdict.certificate);
        QCOMPARE(verdict.certificate->names, u"mail.x, smtp.x"_s);
        QVERIFY(verdict.certificate->validity.contains(u"2020"_s) && verdict.certificate->validity.contains(u"2021"_s));
        QVERIFY(!verdict.certificate->changed);
    }

    void anErrandThatNeverRanIsARefusalWithoutAField()
    {
        ui::ErrandEnd ended;
        ended.message = u"A part of Deskbell could not be started."_s;
        const TestVerdict verdict = TestVerdict::of(ended, present);
        QVERIFY(!verdict.works && verdict.field.isEmpty() && !verdict.certificate);
        QCOMPARE(verdict.message, ended.message);
        QCOMPARE(verdict.lines.size(), size_t(1));
    }

    void anotherZoneSaysWhatEightOClockIsThen()
    {
        OfficeDraft saved = OfficeDraft::of(office());
        OfficeDraft draft = saved;
        QVERIFY(draft.zoneMeaning(saved, clock.now()).isEmpty());
        draft.zone = u"Europe/Helsinki"_s;
        QVERIFY2(draft.zoneMeaning(saved, clock.now()).contains(u"07:00 in Europe/Warsaw"_s), qPrintable(draft.zoneMeaning(saved, clock.now())));
        draft.zone = u"Europe/Copenhagen"_s;
        QVERIFY(draft.zoneMeaning(saved, clock.now()).contains(u"the same"_s));
        draft.zone = u"America/New_York"_s;
        QVERIFY(draft.zoneMeaning(saved, clock.now()).contains(u"14:00"_s));
        QVERIFY(draft.zoneMeaning(saved, clock.now()).contains(u"America/New York"_s));
        draft.zone = u"Moon/Tranquility"_s;
        QVERIFY(draft.zoneMeaning(saved, clock.now()).isEmpty());
    }

    void onlyWhatDiffersIsSaved()
    {
        const OfficeDraft saved = OfficeDraft::of(office());
        OfficeDraft draft = saved;
        draft.name = u"Another"_s;
        draft.supportAddress = u"desk@office.test"_s;
        const OfficeEdit edit = draft.editFrom(saved);
        QCOMPARE(edit.name, u"Another"_s);
        QCOMPARE(edit.supportAddress, u"desk@office.test"_s);
        QVERIFY(!edit.country && !edit.zone && !edit.language && !edit.activationLink && !edit.reportTo && !edit.onePerClientPerDay && !edit.sending && !edit.signature);
        QVERIFY(OfficeDraft::of(draft.values()) == draft);
    }

    void aClockThatJumpedComesBeforeTheSwitch()
    {
        Office office;
        WorkerStatus worker;
        QVERIFY(SendingState::switchOf(office, worker) == SendingState::Switch::On);
        office.sending = Sending::Held;
        office.heldReason = u"quarantine"_s;
        QVERIFY(SendingState::switchOf(office, worker) == SendingState::Switch::Unconfirmed);
        office.heldReason = u"clock"_s;
        QVERIFY(SendingState::switchOf(office, worker) == SendingState::Switch::Clock);
        office.sending = Sending::Off;
        QVERIFY(SendingState::switchOf(office, worker) == SendingState::Switch::Off);
        worker.clockFrozen = true; // the switch would only call the clock right
        QVERIFY(SendingState::switchOf(office, worker) == SendingState::Switch::Clock);
    }

    void theSwitchSaysBeforehandWhatItHoldsAndWhatItReleases()
    {
        SendingOutlook::Facts facts;
        facts.admin = true;
        facts.next = resolve(QDate(2026, 11, 23), QTime(8, 0), warsaw);
        facts.nextCount = 3;
        const SendingOutlook on = SendingOutlook::of(facts, present);
        QVERIFY(on.on && on.mayTurn);
        QVERIFY2(on.state.text.contains(u"3 messages, tomorrow 08:00"_s), qPrintable(on.state.text));
        facts.office = SendingState::Switch::Off;
        facts.held = 12;
        const SendingOutlook off = SendingOutlook::of(facts, present);
        QVERIFY(!off.on);
        QVERIFY2(off.state.text.contains(u"12 messages that wait"_s), qPrintable(off.state.text));
        facts.admin = false;
        QVERIFY(!SendingOutlook::of(facts, present).mayTurn);
        QVERIFY(SendingOutlook::of(facts, present).state.text.contains(u"administrator"_s));
        facts.office = SendingState::Switch::Clock;
        QVERIFY(!SendingOutlook::of(facts, present).on);
        QVERIFY(SendingOutlook::of(facts, present).state.text.contains(u"clock"_s));
        facts.office = SendingState::Switch::Unconfirmed;
        QVERIFY(SendingOutlook::of(facts, present).state.text.contains(u"copy"_s));
    }

private:
    static Office office()
    {
        Office office;
        office.name = u"Agencja"_s;
        office.country = u"PL"_s;
        office.zone = u"Europe/Warsaw"_s;
        office.language = u"pl"_s;
        return office;
    }
    TenOClock clock;
    ui::Present present{clock, warsaw, u"en"_s};
};

QTEST_GUILESS_MAIN(TestSettingsWords)
#include "test_settings_words.moc"
