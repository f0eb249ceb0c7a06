#include "command_office.h"
#include "engine/sending/letterhead.h"
#include "store/tables/workers.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;

class TestCommandsChannel : public QObject {
    Q_OBJECT

private:
    static ChannelSettings smtp(const QString &url = u"smtp://mail.example.org"_s)
    {
        ChannelSettings settings;
        settings.smtpUrl = url;
        settings.from = u"biuro@example.org"_s;
        settings.user = u"biuro"_s;
        return settings;
    }
    static ChannelSettings present(const CommandOffice &o) { return store::Channels(o.database()).load(ChannelKind::Email).value(); }

private Q_SLOTS:
    void a_server_is_kept_with_its_port_and_a_key_never_a_secret_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("starttls") << u"smtp://mail.example.org"_s << u"smtp://mail.example.org:587"_s;
        QTest::newRow("tls") << u"smtps://mail.example.org/"_s << u"smtps://mail.example.org:465"_s;
        QTest::newRow("port") << u" smtp://mail.example.org:2525 "_s << u"smtp://mail.example.org:2525"_s;
    }
    void a_server_is_kept_with_its_port_and_a_key_never_a_secret()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        CommandOffice o;
        QCOMPARE(refusal(o.commands->setChannel(smtp(typed), o.by)), u"ok"_s);
        const ChannelSettings settings = present(o);
        QCOMPARE(settings.smtpUrl, kept);
        QVERIFY(settings.set && settings.on && !settings.outbox);
        QCOMPARE(settings.secretKey, u"deskbell/"_s + o.value(u"SELECT uuid FROM office"_s) + u"/email"_s);
        QCOMPARE(settings.pacePerMinute, 20);
        QCOMPARE(o.entry(u"channel_set"_s).value(u"channel"_s).toString(), u"email"_s);
    }

    void bad_settings_are_refused_at_their_option_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("scheme") << u"smtp"_s << u"http://mail.example.org"_s << u"Rejected bad_url smtp"_s;
        QTest::newRow("no host") << u"smtp"_s << u"smtp://"_s << u"Rejected bad_url smtp"_s;
        QTest::newRow("no url") << u"smtp"_s << u"mail.example.org"_s << u"Rejected bad_url smtp"_s;
        QTest::newRow("password in it") << u"smtp"_s << u"smtp://biuro:tajne@mail.example.org"_s << u"Rejected bad_url smtp"_s;
        QTest::newRow("path") << u"smtp"_s << u"smtp://mail.example.org/x"_s << u"Rejected bad_url smtp"_s;
        QTest::newRow("port") << u"smtp"_s << u"smtp://mail.example.org:70000"_s << u"Rejected bad_url smtp"_s;
        QTest::newRow("from") << u"from"_s << u"biuro"_s << u"Rejected bad_address from"_s;
        QTest::newRow("no from") << u"from"_s << QString() << u"Rejected bad_address from"_s;
        QTest::newRow("header in from") << u"from"_s << u"biuro@example.org\r\nBcc: x@example.org"_s << u"Rejected bad_address from"_s;
        QTest::newRow("imap") << u"imap"_s << u"smtp://mail.example.org"_s << u"Rejected bad_url imap"_s;
        QTest::newRow("ca") << u"ca"_s << u"/no/such/ca.pem"_s << u"Rejected ca_unreadable ca"_s;
        QTest::newRow("pace") << u"pace"_s << u"0"_s << u"Rejected bad_number pace"_s;
        QTest::newRow("plain far away") << u"plain"_s << u"smtp://mail.example.org"_s << u"Rejected plain_not_loopback plain"_s;
        QTest::newRow("plain by a clever name") << u"plain"_s << u"smtp://127.0.0.1.example.org"_s << u"Rejected plain_not_loopback plain"_s;
    }
    void bad_settings_are_refused_at_their_option()
    {
        QFETCH(QString, what);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        CommandOffice o;
        const QString before = o.everything();
        ChannelSettings settings = smtp();
        if (what == u"smtp"_s)
            settings.smtpUrl = value;
        else if (what == u"from"_s)
            settings.from = value;
        else if (what == u"imap"_s)
            settings.imapUrl = value;
        else if (what == u"ca"_s)
            settings.caFile = value;
        else if (what == u"pace"_s)
            settings.pacePerMinute = value.toInt();
        else {
            settings.plain = true;
            settings.smtpUrl = value;
        }
        QCOMPARE(refusal(o.commands->setChannel(settings, o.by)), expected);
        QCOMPARE(o.everything(), before);
    }

    void the_senders_name_is_one_short_line_and_the_offices_when_there_is_none()
    {
        CommandOffice o;
        ChannelSettings settings = smtp();
        QCOMPARE(refusal(o.commands->setChannel(settings, o.by)), u"ok"_s);
        QCOMPARE(letterhead(o.office(), present(o), o.by.at).fromName, u"Agencja Bałtyk"_s);
        settings.fromName = u" Anna\r\nBcc: x@example.org "_s;
        QCOMPARE(refusal(o.commands->setChannel(settings, o.by)), u"ok"_s);
        QCOMPARE(present(o).fromName, u"Anna Bcc: x@example.org"_s);
        QCOMPARE(letterhead(o.office(), present(o), o.by.at).fromName, u"Anna Bcc: x@example.org"_s);
        settings.fromName = QString(10'000, u'x');
        QCOMPARE(refusal(o.commands->setChannel(settings, o.by)), u"Rejected text_too_large from-name"_s);
        settings = {};
        settings.outbox = true;
        settings.fromName = u"Anna 🛎"_s;
        QCOMPARE(refusal(o.commands->setChannel(settings, o.by)), u"ok"_s);
        QCOMPARE(letterhead(o.office(), present(o), o.by.at).fromName, u"Anna 🛎"_s);
    }

    void plain_is_for_this_computer_only_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"smtp://127.0.0.1:2525", "smtp://127.1.2.3", "smtp://localhost:25", "smtp://[::1]:25"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void plain_is_for_this_computer_only()
    {
        QFETCH(QString, url);
        CommandOffice o;
        ChannelSettings settings = smtp(url);
        settings.plain = true;
        QCOMPARE(refusal(o.commands->setChannel(settings, o.by)), u"ok"_s);
        QVERIFY(present(o).plain);
    }

    void setting_a_channel_replaces_it_and_releases_what_it_held()
    {
        CommandOffice o;
        QVERIFY(o.commands->setChannel(smtp(), o.by));
        QVERIFY(store::Channels(o.database()).stop(ChannelKind::Email, u"login"_s, u"login_refused"_s, u"535"_s));
        const MatterId matter = o.matter(o.client());
        const MessageId off = o.message(matter, MessageState::Held, Reason::ChannelOff);
        const MessageId login = o.message(matter, MessageState::Held, Reason::Login, {}, {}, u"end-7"_s);
        o.emailToOutbox();
        const ChannelSettings settings = present(o);
        QVERIFY(settings.outbox && settings.smtpUrl.isEmpty() && settings.user.isEmpty() && settings.secretKey.isEmpty());
        QVERIFY(settings.stopped.isEmpty() && settings.stoppedReply.isEmpty());
        QCOMPARE(o.load(off).state, MessageState::Planned);
        QCOMPARE(o.load(login).state, MessageState::Planned);
    }

    void a_channel_is_switched_off_and_opened_again()
    {
        CommandOffice o;
        QCOMPARE(refusal(o.commands->switchChannelOff(ChannelKind::Email, o.by)), u"NotAllowed channel_not_set"_s);
        QCOMPARE(refusal(o.commands->openChannel(ChannelKind::Email, o.by)), u"NotAllowed channel_not_set"_s);
        QVERIFY(o.commands->setChannel(smtp(), o.by));
        QVERIFY(store::Channels(o.database()).stop(ChannelKind::Email, u"login"_s, u"login_refused"_s, u"535"_s));
        const MessageId login = o.message(o.matter(o.client()), MessageState::Held, Reason::Login);
        QCOMPARE(refusal(o.commands->openChannel(ChannelKind::Email, o.by)), u"ok"_s);
        QVERIFY(present(o).stopped.isEmpty());
        QCOMPARE(o.load(login).state, MessageState::Planned);
        QCOMPARE(o.entries(u"channel_opened"_s), 1);
        QCOMPARE(refusal(o.commands->openChannel(ChannelKind::Email, o.by)), u"ok"_s); // open already
        QCOMPARE(o.entries(u"channel_opened"_s), 1);
        QCOMPARE(refusal(o.commands->switchChannelOff(ChannelKind::Email, o.by)), u"ok"_s);
        QVERIFY(!present(o).on);
        QCOMPARE(present(o).smtpUrl, u"smtp://mail.example.org:587"_s);
        QCOMPARE(o.entries(u"channel_off"_s), 1);
    }

    void switched_on_it_is_as_somebody_set_it_up_meanwhile()
    {
        CommandOffice o;
        QCOMPARE(refusal(o.commands->switchChannelOn(ChannelKind::Email, o.by)), u"NotAllowed channel_not_set"_s);
        QVERIFY(o.commands->setChannel(smtp(), o.by));
        QVERIFY(o.commands->switchChannelOff(ChannelKind::Email, o.by));
        o.write(u"UPDATE channel SET settings = json_set(settings, '$.smtp', 'smtp://new.example.org:587', '$.trusted', 'AB:CD')"_s); // a colleague's new server
        QVERIFY(store::Channels(o.database()).stop(ChannelKind::Email, u"login"_s, u"login_refused"_s, u"535"_s));
        const MatterId matter = o.matter(o.client());
        const MessageId off = o.message(matter, MessageState::Held, Reason::ChannelOff);
        const MessageId login = o.message(matter, MessageState::Held, Reason::Login, {}, {}, u"end-7"_s);
        QCOMPARE(refusal(o.commands->switchChannelOn(ChannelKind::Email, o.by)), u"ok"_s);
        QVERIFY(present(o).on);
        QCOMPARE(present(o).smtpUrl, u"smtp://new.example.org:587"_s);
        QCOMPARE(present(o).trusted, u"AB:CD"_s);
        QCOMPARE(present(o).stopped, u"login"_s); // a login opens it, the switch does not
        QCOMPARE(o.load(off).state, MessageState::Planned);
        QCOMPARE(o.load(login).state, MessageState::Held);
        QCOMPARE(o.entries(u"channel_on"_s), 1);
        QCOMPARE(refusal(o.commands->switchChannelOn(ChannelKind::Email, o.by)), u"ok"_s); // on already
        QCOMPARE(o.entries(u"channel_on"_s), 1);
    }

    void sms_comes_later()
    {
        CommandOffice o;
        ChannelSettings sms;
        sms.kind = ChannelKind::Sms;
        sms.outbox = true;
        QCOMPARE(refusal(o.commands->setChannel(sms, o.by)), u"NotAllowed sms_later"_s);
        QCOMPARE(refusal(o.commands->switchChannelOn(ChannelKind::Sms, o.by)), u"NotAllowed sms_later"_s);
        QCOMPARE(refusal(o.commands->switchChannelOff(ChannelKind::Sms, o.by)), u"NotAllowed sms_later"_s);
    }

    void a_sample_office_never_reaches_the_world()
    {
        CommandOffice o;
        o.write(u"UPDATE office SET sample = 1"_s);
        QCOMPARE(refusal(o.commands->setChannel(smtp(), o.by)), u"NotAllowed sample_office"_s);
        o.emailToOutbox();
        QVERIFY(present(o).outbox);
    }

    void a_person_confirms_the_clock_and_what_it_held_goes_on()
    {
        CommandOffice o;
        const MessageId held = o.message(o.matter(o.client()), MessageState::Held, Reason::Clock);
        QCOMPARE(refusal(o.commands->confirmClock(o.by)), u"ok"_s);
        QCOMPARE(o.entries(u"clock_confirmed"_s), 0); // nobody doubted it
        QCOMPARE(o.load(held).state, MessageState::Held);
        o.write(u"UPDATE worker SET clock_frozen = 1, wall_high_water = 9000000000000"_s);
        QCOMPARE(refusal(o.commands->confirmClock(o.by)), u"ok"_s);
        const store::WorkerRow worker = store::Workers(o.database()).load().value();
        QVERIFY(!worker.clockFrozen);
        QCOMPARE(worker.wallHighWater, o.by.at); // measured from now on, not from the wrong future
        QCOMPARE(o.entries(u"clock_confirmed"_s), 1);
        QCOMPARE(o.load(held).state, MessageState::Planned);
    }
};

QTEST_GUILESS_MAIN(TestCommandsChannel)
#include "test_commands_channel.moc"
