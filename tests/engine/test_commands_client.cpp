#include "command_office.h"
#include "queries/reader.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;

class TestCommandsClient : public QObject {
    Q_OBJECT

private:
    static ContactPointDraft email(const QString &value) { return {ChannelKind::Email, value, Role::Client, {}, {}, true}; }
    static ContactPointDraft phone(const QString &value, const QString &country = {}) { return {ChannelKind::Sms, value, Role::Contact, country, {}, true}; }

private Q_SLOTS:
    void a_name_with_a_comma_is_one_name_and_one_recipient()
    {
        CommandOffice o;
        const ClientId id = o.client(u"Kowalski, Jan"_s);
        QCOMPARE(o.load(id).name, u"Kowalski, Jan"_s);
        QCOMPARE(o.load(id).contactPoints.size(), size_t(1));
        QCOMPARE(o.number(u"SELECT count(*) FROM client"_s), 1);
        QCOMPARE(o.entry(u"client_added"_s).value(u"name"_s).toString(), u"Kowalski, Jan"_s);
        QCOMPARE(o.entries(u"contact_added"_s), 1);
    }

    void controls_in_a_name_become_one_space()
    {
        CommandOffice o;
        ClientDraft draft;
        draft.name = u"Jan\r\nBcc: all@example.org"_s + QChar(u'\0') + u" K"_s;
        const auto id = o.commands->addClient(draft, o.by);
        QVERIFY(id);
        const QString name = o.load(*id).name;
        for (const QChar each : name)
            QVERIFY(each.unicode() >= 0x20);
        QVERIFY(name.startsWith(u"Jan Bcc"_s));
    }

    void a_client_takes_the_offices_language_and_phones_its_country()
    {
        CommandOffice o;
        ClientDraft draft;
        draft.name = u"Jan"_s;
        draft.contactPoints = {email(u" jan@example.org "_s), phone(u"512 345 678"_s), phone(u"040 1234567"_s, u"fi"_s)};
        const auto id = o.commands->addClient(draft, o.by);
        QCOMPARE(refusal(id), u"ok"_s);
        const Client client = o.load(*id);
        QCOMPARE(client.language, u"pl"_s);
        QCOMPARE(client.contactPoints.at(0).value, u"jan@example.org"_s);
        QCOMPARE(client.contactPoints.at(1).value, u"+48512345678"_s);
        QCOMPARE(client.contactPoints.at(1).country, u"PL"_s);
        QCOMPARE(client.contactPoints.at(2).value, u"+358401234567"_s);
        QCOMPARE(client.contactPoints.at(2).country, u"FI"_s);
    }

    void bad_input_saves_nothing_at_all_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty name") << u"name"_s << u" \t"_s << u"Rejected name_missing name"_s;
        QTest::newRow("language") << u"language"_s << u"xx"_s << u"Rejected bad_language language"_s;
        QTest::newRow("no @") << u"email"_s << u"jan.example.org"_s << u"Rejected bad_address email"_s;
        QTest::newRow("space") << u"email"_s << u"jan kowalski@example.org"_s << u"Rejected bad_address email"_s;
        QTest::newRow("two addresses") << u"email"_s << u"a@example.org, b@example.org"_s << u"Rejected bad_address email"_s;
        QTest::newRow("display name") << u"email"_s << u"Jan <jan@example.org>"_s << u"Rejected bad_address email"_s;
        QTest::newRow("line feed") << u"email"_s << u"jan@example.org\nBcc: x@example.org"_s << u"Rejected bad_address email"_s;
        QTest::newRow("empty address") << u"email"_s << QString() << u"Rejected bad_address email"_s;
        QTest::newRow("phone") << u"phone"_s << u"12"_s << u"Rejected bad_phone phone"_s;
        QTest::newRow("country") << u"country"_s << u"Poland"_s << u"Rejected bad_country country"_s;
        QTest::newRow("same address twice") << u"email"_s << u"JAN@example.org"_s << u"Rejected contact_point_exists email"_s;
        QTest::newRow("external id taken") << u"external"_s << u"K-1"_s << u"Rejected external_id_taken external-id"_s;
    }
    void bad_input_saves_nothing_at_all()
    {
        QFETCH(QString, what);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        CommandOffice o;
        ClientDraft other;
        other.name = u"Inny"_s;
        other.externalId = u"K-1"_s;
        QVERIFY(o.commands->addClient(other, o.by));
        const QString before = o.everything();
        ClientDraft draft;
        draft.name = u"Jan"_s;
        draft.contactPoints = {email(u"jan@example.org"_s)};
        if (what == u"name"_s)
            draft.name = value;
        else if (what == u"language"_s)
            draft.language = value;
        else if (what == u"email"_s)
            draft.contactPoints.push_back(email(value));
        else if (what == u"phone"_s)
            draft.contactPoints.push_back(phone(value));
        else if (what == u"country"_s)
            draft.contactPoints.push_back(phone(u"512345678"_s, value));
        else
            draft.externalId = value;
        QCOMPARE(refusal(o.commands->addClient(draft, o.by)), expected);
        QCOMPARE(o.everything(), before);
    }

    void an_edit_writes_what_differs_and_says_which_fields()
    {
        CommandOffice o;
        const ClientId id = o.client();
        ClientEdit edit;
        edit.name = u"Jan Nowak"_s;
        edit.salutation = u"Szanowny Panie"_s;
        edit.language = u"pl"_s;
        edit.revision = 1;
        edit.addContactPoints = {email(u"praca@example.org"_s)};
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"ok"_s);
        QCOMPARE(o.load(id).name, u"Jan Nowak"_s);
        QCOMPARE(o.load(id).contactPoints.size(), size_t(2));
        QCOMPARE(o.load(id).revision, 3); // its fields, and its new address
        QCOMPARE(o.entry(u"client_edited"_s).value(u"fields"_s).toArray(), (QJsonArray{u"name"_s, u"salutation"_s}));
        QVERIFY(o.value(u"SELECT search FROM client"_s).contains(u"praca@example.org"_s));
    }

    void an_edit_from_an_older_revision_is_busy_and_changes_nothing()
    {
        CommandOffice o;
        const ClientId id = o.client();
        ClientEdit edit;
        edit.name = u"Pierwszy"_s;
        edit.revision = 1;
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"ok"_s);
        const QString before = o.everything();
        edit.name = u"Drugi"_s;
        edit.addContactPoints = {email(u"x@example.org"_s)};
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"Busy changed_meanwhile"_s);
        QCOMPARE(o.everything(), before);
        edit.revision = 0; // whatever is there
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"ok"_s);
    }

    void a_bad_added_address_undoes_the_whole_edit()
    {
        CommandOffice o;
        const ClientId id = o.client();
        const QString before = o.everything();
        ClientEdit edit;
        edit.name = u"Inaczej"_s;
        edit.addContactPoints = {email(u"dobry@example.org"_s), email(u"zły adres"_s)};
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"Rejected bad_address email"_s);
        QCOMPARE(o.everything(), before);
        edit.name = u" "_s;
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"Rejected name_missing name"_s);
        QCOMPARE(refusal(o.commands->editClient(ClientId{77}, edit, o.by)).section(u' ', 0, 1), u"NotFound not_found"_s);
        QCOMPARE(o.everything(), before);
    }

    void an_edit_adds_corrects_and_removes_addresses_in_one_go_or_not_at_all()
    {
        CommandOffice o;
        const ClientId id = o.client();
        must(o.commands->addContactPoint(id, phone(u"512 345 678"_s), o.by));
        const ContactPointId mail = o.load(id).contactPoints.front().id;
        const ContactPointId mobile = o.load(id).contactPoints.back().id;
        const QString before = o.everything();
        ClientEdit edit;
        edit.name = u"Inaczej"_s;
        edit.revision = o.load(id).revision;
        edit.removeContactPoints = {mobile};
        edit.editContactPoints = {{mail, {u"nowy@example.org"_s, {}, {}, Role::Contact, {}}}};
        edit.addContactPoints = {email(u"Nowy@example.org"_s)};
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"Rejected contact_point_exists email"_s);
        QCOMPARE(o.everything(), before);
        edit.addContactPoints = {email(u"drugi@example.org"_s)};
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"ok"_s);
        const Client now = o.load(id);
        QCOMPARE(now.contactPoints.size(), size_t(2));
        QCOMPARE(now.contactPoints.front().value, u"nowy@example.org"_s);
        QCOMPARE(now.contactPoints.front().role, Role::Contact);
        QCOMPARE(now.contactPoints.back().value, u"drugi@example.org"_s);
    }

    void two_addresses_may_change_places_in_one_edit()
    {
        CommandOffice o;
        const ClientId id = o.client();
        must(o.commands->addContactPoint(id, email(u"b@example.org"_s), o.by));
        const ContactPoint a = o.load(id).contactPoints.front();
        const ContactPoint b = o.load(id).contactPoints.back();
        ClientEdit edit;
        edit.editContactPoints = {{a.id, {b.value, {}, {}, {}, {}}}, {b.id, {a.value, {}, {}, {}, {}}}};
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"ok"_s);
        QCOMPARE(o.load(id).contactPoints.front().value, b.value);
        edit.editContactPoints = {{a.id, {a.value, {}, {}, {}, {}}}};
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"Rejected contact_point_exists email"_s);
        QCOMPARE(refusal(o.commands->editContactPoint(id, a.id, {a.value, {}, {}, {}, {}}, o.by)), u"Rejected contact_point_exists email"_s);
    }

    void an_address_that_came_or_went_meanwhile_makes_an_older_edit_busy()
    {
        CommandOffice o;
        const ClientId id = o.client();
        ClientEdit edit;
        edit.name = u"Inaczej"_s;
        edit.revision = o.load(id).revision;
        const ContactPointId added = must(o.commands->addContactPoint(id, email(u"b@example.org"_s), o.by));
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"Busy changed_meanwhile"_s);
        edit.revision = o.load(id).revision;
        QVERIFY(o.commands->editContactPoint(id, added, {{}, {}, {}, Role::Contact, {}}, o.by));
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"Busy changed_meanwhile"_s);
        edit.revision = o.load(id).revision;
        QVERIFY(o.commands->removeContactPoint(id, added, o.by));
        QCOMPARE(refusal(o.commands->editClient(id, edit, o.by)), u"Busy changed_meanwhile"_s);
    }

    void a_consent_is_dated_by_the_day_the_client_said_so_never_by_one_to_come()
    {
        CommandOffice o;
        const ClientId id = o.client();
        const QString before = o.everything();
        QCOMPARE(refusal(o.commands->answerConsent(id, {}, Consent::Given, u"formularz"_s, o.by, QDate(2026, 11, 23))), u"Rejected said_in_future said"_s);
        QCOMPARE(o.everything(), before);
        QCOMPARE(refusal(o.commands->answerConsent(id, {}, Consent::Given, u"formularz"_s, o.by, QDate(2026, 11, 3))), u"ok"_s);
        QCOMPARE(o.entry(u"consent_given"_s).value(u"said"_s).toString(), u"2026-11-03"_s);
        QCOMPARE(refusal(o.commands->answerConsent(id, {}, Consent::Withdrawn, u"telefon"_s, o.by, QDate(2026, 11, 22))), u"ok"_s);
        QVERIFY(!o.entry(u"consent_withdrawn"_s).contains(u"said"_s)); // today: the entry's own moment says it
    }

    void a_client_is_paused_until_a_day_to_come_with_a_reason_S1_13()
    {
        CommandOffice o;
        const ClientId id = o.client();
        const QString before = o.everything();
        QCOMPARE(refusal(o.commands->pauseClient(id, {}, u"urlop"_s, o.by)), u"Rejected until_missing until"_s);
        QCOMPARE(refusal(o.commands->pauseClient(id, QDate(2026, 11, 22), u"urlop"_s, o.by)), u"Rejected until_passed until"_s);
        QCOMPARE(o.everything(), before);
        QCOMPARE(refusal(o.commands->pauseClient(id, QDate(2026, 11, 23), u"urlop\n"_s, o.by)), u"ok"_s);
        QCOMPARE(o.load(id).pausedUntil, QDate(2026, 11, 23));
        QCOMPARE(o.load(id).pauseReason, u"urlop"_s);
        QCOMPARE(o.entry(u"client_paused"_s).value(u"until"_s).toString(), u"2026-11-23"_s);
        QCOMPARE(o.entry(u"client_paused"_s).value(u"reason"_s).toString(), u"urlop"_s);
    }

    void resuming_a_client_releases_its_messages_and_nobody_elses()
    {
        CommandOffice o;
        const ClientId id = o.client();
        const ClientId other = o.client(u"Inny"_s, u"inny@example.org"_s);
        QVERIFY(o.commands->pauseClient(id, QDate(2026, 12, 1), u"urlop"_s, o.by));
        const MessageId held = o.message(o.matter(id), MessageState::Held, Reason::ClientPaused);
        const Instant goesOn = CommandOffice::at(QDate(2026, 12, 1), QTime(8, 0));
        const MessageId waits = o.message(o.matter(id, QDate(2026, 12, 5)), MessageState::Planned, Reason::ClientPaused, goesOn);
        const MessageId others = o.message(o.matter(other), MessageState::Held, Reason::ClientPaused);
        const By later = o.later(std::chrono::hours(24));
        QCOMPARE(refusal(o.commands->resumeClient(id, later)), u"ok"_s);
        QVERIFY(o.load(id).pausedUntil.isNull());
        QCOMPARE(o.load(held).state, MessageState::Planned);
        QCOMPARE(o.load(waits).state, MessageState::Planned);
        QCOMPARE(o.load(waits).due, later.at); // not on 1 December any more
        QCOMPARE(o.load(others).state, MessageState::Held);
        QCOMPARE(o.entries(u"client_resumed"_s), 1);
        QCOMPARE(refusal(o.commands->resumeClient(id, later)), u"ok"_s); // not paused: nothing to tell
        QCOMPARE(o.entries(u"client_resumed"_s), 1);
    }

    void an_added_address_releases_what_waited_for_one()
    {
        CommandOffice o;
        const ClientId id = o.client(u"Jan"_s, {});
        const MessageId held = o.message(o.matter(id), MessageState::Held, Reason::NoContactPoint);
        QCOMPARE(refusal(o.commands->addContactPoint(id, email(u"jan@"_s), o.by)), u"Rejected bad_address email"_s);
        QCOMPARE(o.load(held).state, MessageState::Held);
        QCOMPARE(refusal(o.commands->addContactPoint(id, email(u"jan@example.org"_s), o.by)), u"ok"_s);
        QCOMPARE(o.load(held).state, MessageState::Planned);
        QCOMPARE(o.entry(u"contact_added"_s).value(u"value"_s).toString(), u"jan@example.org"_s);
        QVERIFY(o.value(u"SELECT search FROM client"_s).contains(u"jan@example.org"_s));
        QCOMPARE(refusal(o.commands->addContactPoint(id, email(u"Jan@Example.org"_s), o.by)), u"Rejected contact_point_exists email"_s);
        QCOMPARE(refusal(o.commands->addContactPoint(ClientId{99}, email(u"x@example.org"_s), o.by)).section(u' ', 0, 1), u"NotFound not_found"_s);
    }

    void a_corrected_address_is_sound_again_and_releases_what_it_held()
    {
        CommandOffice o;
        const ClientId id = o.client();
        const ContactPointId point = o.load(id).contactPoints.front().id;
        o.write(u"UPDATE contact_point SET problem = 'refused'"_s);
        const MessageId held = o.message(o.matter(id), MessageState::Held, Reason::BadAddress);
        ContactPointEdit edit;
        edit.role = Role::Contact; // the role alone says nothing about the address
        QCOMPARE(refusal(o.commands->editContactPoint(id, point, edit, o.by)), u"ok"_s);
        QCOMPARE(o.load(id).contactPoints.front().problem, u"refused"_s);
        edit.value = u"jan2@example"_s;
        QCOMPARE(refusal(o.commands->editContactPoint(id, point, edit, o.by)), u"Rejected bad_address email"_s);
        edit.value = u"jan2@example.org"_s;
        QCOMPARE(refusal(o.commands->editContactPoint(id, point, edit, o.by)), u"ok"_s);
        const ContactPoint present = o.load(id).contactPoints.front();
        QCOMPARE(present.value, u"jan2@example.org"_s);
        QVERIFY(present.problem.isEmpty());
        QCOMPARE(o.load(held).state, MessageState::Planned);
        QCOMPARE(o.entry(u"contact_edited"_s).value(u"from"_s).toString(), u"jan@example.org"_s);
        QCOMPARE(o.entry(u"contact_edited"_s).value(u"to"_s).toString(), u"jan2@example.org"_s);
    }

    void a_contact_point_is_changed_only_through_its_own_client()
    {
        CommandOffice o;
        const ClientId id = o.client();
        const ClientId other = o.client(u"Inny"_s, u"inny@example.org"_s);
        const ContactPointId point = o.load(id).contactPoints.front().id;
        const QString before = o.everything();
        ContactPointEdit edit;
        edit.on = false;
        QCOMPARE(refusal(o.commands->editContactPoint(other, point, edit, o.by)), u"NotFound not_found contact"_s);
        QCOMPARE(refusal(o.commands->removeContactPoint(other, point, o.by)), u"NotFound not_found contact"_s);
        QCOMPARE(o.everything(), before);
        QCOMPARE(refusal(o.commands->editContactPoint(id, point, edit, o.by)), u"ok"_s);
        QVERIFY(!o.load(id).contactPoints.front().on);
        QCOMPARE(refusal(o.commands->removeContactPoint(id, point, o.by)), u"ok"_s);
        QVERIFY(o.load(id).contactPoints.empty());
        QCOMPARE(o.entry(u"contact_removed"_s).value(u"value"_s).toString(), u"jan@example.org"_s);
    }

    void the_address_that_is_put_first_is_the_one_shown_and_told_first()
    {
        CommandOffice o;
        const ClientId id = o.client();
        const ContactPointId second = must(o.commands->addContactPoint(id, email(u"second@example.org"_s), o.by));
        const ContactPointId third = must(o.commands->addContactPoint(id, email(u"third@example.org"_s), o.by));
        const auto order = [&] {
            QStringList values;
            for (const ContactPoint &point : o.load(id).contactPoints)
                values.append(point.value.section(u'@', 0, 0));
            return values.join(u' ');
        };
        QCOMPARE(order(), u"jan second third"_s);
        ContactPointEdit first;
        first.first = true;
        QCOMPARE(refusal(o.commands->editContactPoint(id, third, first, o.by)), u"ok"_s);
        QCOMPARE(order(), u"third jan second"_s);
        QCOMPARE(refusal(o.commands->editContactPoint(id, second, first, o.by)), u"ok"_s);
        QCOMPARE(order(), u"second third jan"_s);
        QCOMPARE(refusal(o.commands->editContactPoint(id, second, first, o.by)), u"ok"_s); // it is first already
        QCOMPARE(o.entries(u"contact_first"_s), 2);
        QCOMPARE(o.entry(u"contact_first"_s).value(u"value"_s).toString(), u"second@example.org"_s);
        const auto reader = must(Reader::open(o.data()));
        QCOMPARE(must(reader->clients({{}, ClientFilter::All, QDate(2026, 11, 22), 50, {}})).rows.front().reachedBy, u"second@example.org"_s);
    }

    void what_a_client_answered_about_consent_is_told_with_its_source_newest_first()
    {
        CommandOffice o;
        const ClientId id = o.client();
        const ClientId other = o.client(u"Inny"_s, u"inny@example.org"_s);
        QCOMPARE(refusal(o.commands->answerConsent(other, {}, Consent::Given, u"tel."_s, o.by)), u"ok"_s);
        QCOMPARE(refusal(o.commands->answerConsent(id, {}, Consent::Given, u"telefon"_s, o.by)), u"ok"_s);
        QCOMPARE(refusal(o.commands->answerConsent(id, o.rule(), Consent::Given, u"formularz"_s, o.later(std::chrono::hours(1)))), u"ok"_s);
        QCOMPARE(refusal(o.commands->askedToStop(id, u"list"_s, o.later(std::chrono::hours(2)))), u"ok"_s);
        const auto history = must(must(Reader::open(o.data()))->consentHistory(id));
        QStringList told;
        for (const LogEntry &entry : history)
            told.append(entry.kind + u' ' + entry.parameters.value(u"source"_s).toString());
        QCOMPARE(told, (QStringList{u"consent_withdrawn list"_s, u"consent_withdrawn list"_s, u"asked_to_stop list"_s, u"consent_given formularz"_s, u"consent_given telefon"_s}));
        QVERIFY(history.front().at > history.back().at);
        QCOMPARE(history[3].parameters.value(u"rule_id"_s).toInteger(), o.rule().value); // its name may change
        QVERIFY(!history[4].parameters.contains(u"rule_id"_s));
    }

    void a_channel_of_a_client_is_switched_and_its_numbers_stay()
    {
        CommandOffice o;
        const ClientId id = o.client();
        QCOMPARE(refusal(o.commands->switchClientChannel(id, ChannelKind::Email, false, o.by)), u"ok"_s);
        QVERIFY(!o.load(id).emailOn);
        QVERIFY(o.load(id).smsOn);
        QCOMPARE(o.load(id).contactPoints.size(), size_t(1));
        QCOMPARE(o.entry(u"channel_switched"_s).value(u"on"_s).toBool(true), false);
        QCOMPARE(refusal(o.commands->switchClientChannel(id, ChannelKind::Email, false, o.by)), u"ok"_s);
        QCOMPARE(o.entries(u"channel_switched"_s), 1);
    }

    void consent_is_an_answer_with_a_source()
    {
        CommandOffice o;
        const ClientId id = o.client();
        const QString before = o.everything();
        QCOMPARE(refusal(o.commands->answerConsent(id, {}, Consent::Given, u" "_s, o.by)), u"Rejected source_missing source"_s);
        QCOMPARE(refusal(o.commands->answerConsent(id, {}, Consent::Unasked, u"tel."_s, o.by)), u"Rejected bad_consent"_s);
        QCOMPARE(refusal(o.commands->answerConsent(id, RuleId{999}, Consent::Given, u"tel."_s, o.by)).section(u' ', 0, 1), u"NotFound not_found"_s);
        QCOMPARE(o.everything(), before);
        QCOMPARE(refusal(o.commands->answerConsent(id, {}, Consent::Given, u"telefon"_s, o.by)), u"ok"_s);
        QCOMPARE(o.load(id).consent, Consent::Given);
        QCOMPARE(o.entry(u"consent_given"_s).value(u"source"_s).toString(), u"telefon"_s);
        const RuleId rule = o.rule();
        QCOMPARE(refusal(o.commands->answerConsent(id, rule, Consent::Withdrawn, u"list"_s, o.by)), u"ok"_s);
        QCOMPARE(o.load(id).ruleConsents.front().answer, Consent::Withdrawn);
        QCOMPARE(o.load(id).consent, Consent::Given); // the general answer stands
        QCOMPARE(o.entry(u"consent_withdrawn"_s).value(u"rule"_s).toString(), o.load(rule).name);
    }

    void a_suppressed_address_is_told_in_the_story_of_everybody_who_has_it()
    {
        CommandOffice o;
        const ClientId id = o.client();
        QCOMPARE(refusal(o.commands->suppress(u"not an address"_s, u"x"_s, o.by)), u"Rejected bad_address address"_s);
        QCOMPARE(refusal(o.commands->suppress(u"jan@example.org"_s, u" "_s, o.by)), u"Rejected reason_missing reason"_s);
        QCOMPARE(o.number(u"SELECT count(*) FROM suppression"_s), 0);
        QCOMPARE(refusal(o.commands->suppress(u"JAN@example.ORG"_s, u"prosił"_s, o.by)), u"ok"_s);
        QCOMPARE(o.number(u"SELECT count(*) FROM activity WHERE kind = 'suppressed' AND client_id = "_s + QString::number(id.value)), 1);
        QCOMPARE(refusal(o.commands->suppress(u"512 345 678"_s, u"prosił"_s, o.by)), u"ok"_s); // a phone, nobody's
        QCOMPARE(o.number(u"SELECT count(*) FROM activity WHERE kind = 'suppressed' AND client_id IS NULL"_s), 1);
        QCOMPARE(o.entry(u"suppressed"_s).value(u"address"_s).toString(), u"+48512345678"_s);
        QCOMPARE(refusal(o.commands->unsuppress(u"jan@EXAMPLE.org"_s, u"asked again"_s, o.by)), u"ok"_s);
        QCOMPARE(o.entries(u"unsuppressed"_s), 1);
        QCOMPARE(o.entry(u"unsuppressed"_s).value(u"reason"_s).toString(), u"asked again"_s);
        QCOMPARE(refusal(o.commands->unsuppress(u"jan@example.org"_s, {}, o.by)), u"NotFound not_suppressed address"_s);
        QCOMPARE(o.number(u"SELECT count(*) FROM suppression"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandsClient)
#include "test_commands_client.moc"
