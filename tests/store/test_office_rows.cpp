#include "office_tables.h"
#include "store/tables/operators.h"
#include "store/tables/settings.h"
#include "store/tables/suppressions.h"
#include "store/tables/templates.h"

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::store;

/// The office, its ways out, its texts, its people, and the addresses that get nothing.
class TestOfficeRows : public QObject, OfficeTables {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeOffice(); }

    void the_office_comes_back_as_it_was_saved()
    {
        Offices offices(*m_database);
        QCOMPARE(offices.load().error().kind, ErrorKind::NotFound);
        Office office;
        office.name = u"Agencja Bałtyk"_s;
        office.country = u"PL"_s;
        office.zone = u"Europe/Warsaw"_s;
        office.language = u"pl"_s;
        office.presets = {u"insurance"_s, u"kyc"_s};
        got(offices.make(office, u"uuid"_s));
        QVERIFY(!offices.make(office, u"second"_s));
        office.sending = Sending::Held;
        office.heldReason = u"clock"_s;
        office.maxSegments = 2;
        office.plainSms = true;
        got(offices.save(office));
        const Office back = got(offices.load());
        QCOMPARE(back.name, office.name);
        QCOMPARE(back.presets, office.presets);
        QCOMPARE(back.sending, Sending::Held);
        QCOMPARE(back.heldReason, u"clock"_s);
        QCOMPARE(back.maxSegments, 2);
        QVERIFY(back.plainSms);
        QCOMPARE(back.revision, 2);
    }

    void a_channel_never_set_says_so_and_a_saved_one_comes_back_without_its_stop()
    {
        Channels channels(*m_database);
        QVERIFY(!got(channels.load(ChannelKind::Email)).set);
        ChannelSettings settings;
        settings.on = true;
        settings.smtpUrl = u"smtps://mail.example.org:465"_s;
        settings.from = u"desk@example.org"_s;
        settings.user = u"desk"_s;
        settings.secretKey = u"k"_s;
        settings.pacePerMinute = 7;
        got(channels.save(settings));
        got(channels.stop(ChannelKind::Email, u"login"_s, u"login_refused"_s, u"535 no"_s));
        got(channels.pause(ChannelKind::Email, Instant{77}));
        ChannelSettings back = got(channels.load(ChannelKind::Email));
        QVERIFY(back.set && back.on && !back.outbox);
        QCOMPARE(back.smtpUrl, settings.smtpUrl);
        QCOMPARE(back.pacePerMinute, 7);
        QCOMPARE(back.stopped, u"login"_s);
        QCOMPARE(back.stoppedReply, u"535 no"_s);
        QVERIFY(got(channels.pausedUntil(ChannelKind::Email)) == Instant{77});
        got(channels.save(settings));
        QVERIFY(got(channels.load(ChannelKind::Email)).stopped.isEmpty());
        QVERIFY(got(channels.pausedUntil(ChannelKind::Email)) == Instant{});
        QVERIFY(!got(channels.load(ChannelKind::Sms)).set);
    }

    void suppression_is_caseless_in_both_parts()
    {
        Suppressions suppressions(*m_database);
        got(suppressions.add({u"Anna@Example.org"_s, u"asked"_s, u"Anna"_s, Instant{1}}));
        const auto found = got(suppressions.among({u"ANNA@example.ORG"_s, u"bea@example.org"_s}));
        QCOMPARE(found, QSet<QString>{u"ANNA@example.ORG"_s});
        QCOMPARE(got(suppressions.all()).size(), 1u);
        QVERIFY(got(suppressions.remove(u"anna@example.org"_s)));
        QVERIFY(!got(suppressions.remove(u"anna@example.org"_s)));
        QVERIFY(got(suppressions.among({u"Anna@Example.org"_s})).isEmpty());
    }

    void a_template_falls_back_to_the_offices_language_then_english()
    {
        Templates templates(*m_database);
        got(templates.save({u"before_end"_s, u"en"_s, u"English"_s, u"body"_s}));
        got(templates.save({u"before_end"_s, u"pl"_s, u"Polski"_s, u"body"_s}));
        QCOMPARE(got(templates.load(u"before_end"_s, u"pl"_s, u"fi"_s)).subject, u"Polski"_s);
        QCOMPARE(got(templates.load(u"before_end"_s, u"da"_s, u"pl"_s)).subject, u"Polski"_s);
        QCOMPARE(got(templates.load(u"before_end"_s, u"da"_s, u"fi"_s)).subject, u"English"_s);
        QCOMPARE(templates.load(u"none"_s, u"en"_s, u"en"_s).error().kind, ErrorKind::NotFound);
        got(templates.save({u"before_end"_s, u"en"_s, u"Changed"_s, u"body"_s}));
        QCOMPARE(got(templates.load(u"before_end"_s, u"en"_s, u"en"_s)).revision, 2);
        QCOMPARE(got(templates.all()).size(), 2u);
    }

    void the_operator_without_a_name_is_the_first_admin()
    {
        Operators operators(*m_database);
        QCOMPARE(operators.named({}).error().kind, ErrorKind::NotFound);
        got(operators.add(u"Cela"_s, u"clerk"_s));
        const OperatorId admin = got(operators.add(u"Anna"_s, u"admin"_s));
        QCOMPARE(got(operators.named({})).id, admin);
        QCOMPARE(got(operators.named(u"Cela"_s)).role, u"clerk"_s);
        QCOMPARE(operators.named(u"Nobody"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(got(operators.all()).size(), 2u);
    }
};

QTEST_GUILESS_MAIN(TestOfficeRows)
#include "test_office_rows.moc"
