#include "engine/beacon.h"
#include "command_office.h"

#include "engine/upkeep/backups/backup_folder.h"
#include "queries/reader.h"
#include "store/tables/operators.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;

class TestCommandsOffice : public QObject {
    Q_OBJECT

private:
    static NewOffice drafted()
    {
        NewOffice office;
        office.name = u"Agencja"_s;
        office.zone = u"Europe/Warsaw"_s;
        office.language = u"pl"_s;
        office.presets = {u"insurance"_s};
        return office;
    }
    static By somebody() { return {{}, u"admin"_s, CommandOffice::at(QDate(2026, 11, 22), QTime(10, 0))}; }

private Q_SLOTS:
    void an_office_of_an_older_program_is_brought_up_to_date_by_who_may_write_and_told_apart_by_who_only_reads()
    {
        QTemporaryDir kept;
        {
            CommandOffice o;
            must(o.commands->addClient({u"Anna"_s, {}, u"pl"_s, {}, {}}, o.by));
            QFile back(QStringLiteral(DESKBELL_SOURCE_DIR "/tests/support/back_to_schema_5.sql"));
            QVERIFY(back.open(QIODevice::ReadOnly));
            for (const QByteArray &line : back.readAll().split('\n'))
                if (!line.isEmpty() && !line.startsWith("--"))
                    o.write(QString::fromUtf8(line));
            QVERIFY(QFile::copy(o.data() + u"/office.db"_s, kept.filePath(u"office.db"_s)));
        }
        const auto early = Reader::open(kept.path());
        QVERIFY(!early);
        QCOMPARE(early.error().code, u"older_schema"_s);
        must(Commands::open(kept.path()));
        const auto backups = listBackups({backupsOf(kept.path())}); // row 58: a verified backup first
        QCOMPARE(backups.size(), size_t(1));
        QVERIFY(backups.front().verified);
        QCOMPARE(backups.front().schema, 5);
        must(Commands::open(kept.path()));
        QCOMPARE(listBackups({backupsOf(kept.path())}).size(), size_t(1)); // once
        QCOMPARE(must(must(Reader::open(kept.path()))->clients({{}, ClientFilter::All, QDate(2026, 11, 22), 50, {}})).rows.size(), 1U);
    }

    void an_office_is_made_with_an_admin_its_types_and_sending_on()
    {
        CommandOffice o;
        const Office office = o.office();
        QCOMPARE(office.name, u"Agencja Bałtyk"_s);
        QCOMPARE(office.country, u"PL"_s); // the zone's, as none was named
        QCOMPARE(office.sending, Sending::On);
        QCOMPARE(office.presets, QStringList{u"insurance"_s});
        QVERIFY(o.rule(u"policy"_s));
        QVERIFY(o.rule(u"motor-policy"_s));
        QVERIFY(!o.load(o.rule()).on); // off until looked at
        const auto admin = o.commands->operatorNamed({}, o.by.at);
        QVERIFY(admin);
        QCOMPARE(admin->name, u"admin"_s);
        QCOMPARE(admin->at, o.by.at);
        QCOMPARE(refusal(o.commands->operatorNamed(u"nobody"_s, o.by.at)).section(u' ', 0, 0), u"NotFound"_s);
        QVERIFY(Commands::open(o.data()));
    }

    void a_sample_office_is_marked_filled_and_reaches_only_the_outbox()
    {
        CommandOffice o(true);
        QVERIFY(o.office().sample);
        QVERIFY(o.number(u"SELECT count(*) FROM client"_s) > 100);
        QCOMPARE(o.number(u"SELECT count(*) FROM contact_point WHERE channel = 'email' AND problem = '' AND value NOT LIKE '%@example.org'"_s), 0);
        QVERIFY(store::Channels(o.database()).load(ChannelKind::Email)->outbox);
    }

    void bad_input_makes_no_office_and_no_folder_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no name") << u"name"_s << u" \n "_s << u"Rejected name_missing name"_s;
        QTest::newRow("zone") << u"zone"_s << u"Mars/Olympus"_s << u"Rejected bad_zone zone"_s;
        QTest::newRow("no zone") << u"zone"_s << QString() << u"Rejected bad_zone zone"_s;
        QTest::newRow("language") << u"language"_s << u"sv"_s << u"Rejected bad_language language"_s;
        QTest::newRow("country") << u"country"_s << u"POL"_s << u"Rejected bad_country country"_s;
        QTest::newRow("no preset") << u"preset"_s << QString() << u"Rejected missing_field preset"_s;
    }
    void bad_input_makes_no_office_and_no_folder()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        NewOffice office = drafted();
        if (field == u"name"_s)
            office.name = value;
        else if (field == u"zone"_s)
            office.zone = value;
        else if (field == u"language"_s)
            office.language = value;
        else if (field == u"country"_s)
            office.country = value;
        else
            office.presets = {};
        const QTemporaryDir folder;
        QCOMPARE(refusal(Commands::create(folder.filePath(u"a/b"_s), office, somebody())), expected);
        QVERIFY(!QDir(folder.filePath(u"a"_s)).exists());
    }

    void a_failure_half_way_takes_away_what_was_made()
    {
        NewOffice office = drafted();
        office.presets = {u"insurance"_s, u"no-such-preset"_s};
        const QTemporaryDir folder;
        QVERIFY(!Commands::create(folder.filePath(u"a/b"_s), office, somebody()));
        QVERIFY(!QDir(folder.filePath(u"a"_s)).exists());
        QVERIFY(QDir(folder.path()).mkdir(u"empty"_s));
        QVERIFY(!Commands::create(folder.filePath(u"empty"_s), office, somebody()));
        QVERIFY(QDir(folder.filePath(u"empty"_s)).exists());
        QVERIFY(QDir(folder.filePath(u"empty"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void a_folder_with_anything_in_it_is_refused_and_left_alone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(refusal(Commands::create(folder.path(), drafted(), somebody())), u"Rejected folder_not_empty data"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"letter.txt"_s});
        CommandOffice o;
        QCOMPARE(refusal(Commands::create(o.data(), drafted(), somebody())), u"Rejected folder_not_empty data"_s);
        QCOMPARE(o.office().name, u"Agencja Bałtyk"_s);
    }

    void edits_are_logged_one_by_one_and_only_what_differs()
    {
        CommandOffice o;
        OfficeEdit edit;
        edit.name = u" Agencja\nMorska "_s;
        edit.language = u"pl"_s; // as it is
        edit.supportAddress = u"pomoc@example.org"_s;
        edit.maxSegments = 4;
        QCOMPARE(refusal(o.commands->editOffice(edit, o.by)), u"ok"_s);
        QCOMPARE(o.office().name, u"Agencja Morska"_s);
        QCOMPARE(o.office().supportAddress, u"pomoc@example.org"_s);
        QCOMPARE(o.office().maxSegments, 4);
        QCOMPARE(o.entries(u"office_edited"_s), 3);
        QCOMPARE(o.entry(u"office_edited"_s).value(u"who"_s).toString(), u"admin"_s);
        const QString before = o.everything();
        QCOMPARE(refusal(o.commands->editOffice(edit, o.by)), u"ok"_s);
        QCOMPARE(o.everything(), before);
    }

    void bad_settings_are_refused_at_their_key_and_change_nothing()
    {
        CommandOffice o;
        const QString before = o.everything();
        const auto tried = [&](auto set) {
            OfficeEdit edit;
            edit.supportAddress = u"pomoc@example.org"_s; // good, and still not written
            set(edit);
            return refusal(o.commands->editOffice(edit, o.by));
        };
        QCOMPARE(tried([](OfficeEdit &e) { e.name = u""_s; }), u"Rejected name_missing name"_s);
        QCOMPARE(tried([](OfficeEdit &e) { e.name = QString(10'000, u'ł'); }), u"Rejected text_too_large name"_s);
        QCOMPARE(tried([](OfficeEdit &e) { e.zone = u"Warsaw"_s; }), u"Rejected bad_zone zone"_s);
        QCOMPARE(tried([](OfficeEdit &e) { e.language = u"english"_s; }), u"Rejected bad_language language"_s);
        QCOMPARE(tried([](OfficeEdit &e) { e.country = u"P1"_s; }), u"Rejected bad_country country"_s);
        QCOMPARE(tried([](OfficeEdit &e) { e.sending = u"held"_s; }), u"Rejected bad_sending sending"_s);
        QCOMPARE(tried([](OfficeEdit &e) { e.sending = u"maybe"_s; }), u"Rejected bad_sending sending"_s);
        QCOMPARE(tried([](OfficeEdit &e) { e.activationLink = u"javascript:alert(1)"_s; }), u"Rejected bad_link activation_link"_s);
        QCOMPARE(tried([](OfficeEdit &e) { e.supportAddress = u"a@b@c"_s; }), u"Rejected bad_address support_address"_s);
        QCOMPARE(tried([](OfficeEdit &e) { e.reportTo = u"nobody"_s; }), u"Rejected bad_address report_to"_s);
        QCOMPARE(tried([](OfficeEdit &e) { e.maxSegments = 0; }), u"Rejected bad_number max_segments"_s);
        QCOMPARE(o.everything(), before);
    }

    void sending_on_again_releases_what_the_office_held_and_nothing_else()
    {
        CommandOffice o;
        const MatterId matter = o.matter(o.client());
        const MessageId office = o.message(matter, MessageState::Held, Reason::OfficeOff);
        const MessageId address = o.message(matter, MessageState::Held, Reason::BadAddress, {}, {}, u"end-7"_s);
        OfficeEdit off;
        off.sending = u"off"_s;
        QCOMPARE(refusal(o.commands->editOffice(off, o.by)), u"ok"_s);
        QCOMPARE(o.office().sending, Sending::Off);
        QCOMPARE(o.load(office).state, MessageState::Held);
        OfficeEdit on;
        on.sending = u"on"_s;
        const By later = o.later(std::chrono::hours(2));
        QCOMPARE(refusal(o.commands->editOffice(on, later)), u"ok"_s);
        QCOMPARE(o.load(office).state, MessageState::Planned);
        QCOMPARE(o.load(office).due, later.at);
        QCOMPARE(o.load(address).state, MessageState::Held);
    }

    void only_an_admin_turns_the_sending_of_the_whole_office_S1_10()
    {
        CommandOffice o;
        By clerk = o.by;
        clerk.operatorId = must(store::Operators(o.database()).add(u"Ola"_s, u"clerk"_s));
        OfficeEdit off;
        off.sending = u"off"_s;
        off.supportAddress = u"pomoc@example.org"_s;
        QCOMPARE(refusal(o.commands->editOffice(off, clerk)), u"NotAllowed admin_only sending"_s);
        QCOMPARE(o.office().sending, Sending::On);
        QVERIFY(o.office().supportAddress.isEmpty());
        off.sending.reset();
        QCOMPARE(refusal(o.commands->editOffice(off, clerk)), u"ok"_s); // the rest is anybody's
        OfficeEdit same;
        same.sending = u"on"_s;
        QCOMPARE(refusal(o.commands->editOffice(same, clerk)), u"ok"_s); // it is on
        OfficeEdit byAdmin;
        byAdmin.sending = u"off"_s;
        QCOMPARE(refusal(o.commands->editOffice(byAdmin, must(o.commands->operatorNamed({}, o.by.at)))), u"ok"_s);
    }

    void another_zone_makes_every_rule_look_at_a_day_again()
    {
        CommandOffice o;
        const Instant before = o.load(o.rule()).plannedThrough;
        OfficeEdit edit;
        edit.zone = u"Europe/Helsinki"_s;
        QCOMPARE(refusal(o.commands->editOffice(edit, o.by)), u"ok"_s);
        QCOMPARE(o.load(o.rule()).plannedThrough, before - std::chrono::hours(24));
        edit.zone = u"Europe/Helsinki"_s;
        QCOMPARE(refusal(o.commands->editOffice(edit, o.by)), u"ok"_s);
        QCOMPARE(o.load(o.rule()).plannedThrough, before - std::chrono::hours(24));
    }

    void another_language_sorts_the_clients_anew()
    {
        CommandOffice o;
        (void)o.client(u"Åberg"_s, {});
        (void)o.client(u"Zander"_s, {});
        const QString sorted = u"SELECT group_concat(name) FROM (SELECT name FROM client ORDER BY sort_key)"_s;
        QCOMPARE(o.value(sorted), u"Åberg,Zander"_s); // in Polish Å is an A
        OfficeEdit edit;
        edit.language = u"fi"_s;
        QCOMPARE(refusal(o.commands->editOffice(edit, o.by)), u"ok"_s);
        QCOMPARE(o.value(sorted), u"Zander,Åberg"_s);
    }

    void a_rehearsal_does_everything_and_leaves_nothing()
    {
        CommandOffice o;
        const QString before = o.everything();
        bool seen = false;
        const auto rehearsed = o.commands->rehearse([&]() -> Result<> {
            ClientDraft draft;
            draft.name = u"Próba"_s;
            auto id = o.commands->addClient(draft, o.by);
            if (!id)
                return Failure(id.error());
            seen = o.load(*id).name == u"Próba"_s;
            return o.commands->switchClientChannel(*id, ChannelKind::Email, false, o.by);
        });
        QCOMPARE(refusal(rehearsed), u"ok"_s);
        QVERIFY(seen);
        QCOMPARE(o.everything(), before);
        ClientDraft draft; // and says what would be refused
        QCOMPARE(refusal(o.commands->rehearse([&]() -> Result<> {
            auto id = o.commands->addClient(draft, o.by);
            return id ? Result<>() : Result<>(Failure(id.error()));
        })), u"Rejected name_missing name"_s);
        QVERIFY(o.client(u"Po próbie"_s)); // and the connection works on
        QVERIFY(o.everything() != before);
    }

    void whoever_commits_lights_the_beacon_and_a_rehearsal_does_not()
    {
        CommandOffice o;
        const QString beacon = Beacon::fileOf(o.data() + u"/office.db"_s);
        (void)o.client();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(beacon), 2000);
        const auto said = [&] {
            QFile file(beacon);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray first = said();
        for (int i = 0; i < 5; ++i)
            (void)o.client(u"Klient %1"_s.arg(i), {});
        QTRY_VERIFY_WITH_TIMEOUT(said().endsWith(" 6\n"), 2000); // the last of a burst is told too
        QVERIFY(said() != first);
        const QByteArray last = said();
        QVERIFY(o.commands->rehearse([&]() -> Result<> {
            (void)o.client(u"Nikt"_s, {});
            return {};
        }));
        o.commands.reset(); // even at the end
        QCOMPARE(said(), last);
    }

    void a_beacon_owed_at_the_end_is_lit_at_the_end()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"office.db"_s);
        {
            Beacon beacon(file);
            beacon.committed();
            beacon.committed();
            beacon.committed();
        }
        QFile written(Beacon::fileOf(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().endsWith(" 3\n"));
    }

    void opening_what_is_not_there_says_so()
    {
        const QTemporaryDir folder;
        QCOMPARE(refusal(Commands::open(folder.filePath(u"nowhere"_s))).section(u' ', 0, 0), u"NotFound"_s);
        QVERIFY(!QDir(folder.filePath(u"nowhere"_s)).exists());
    }
};

QTEST_GUILESS_MAIN(TestCommandsOffice)
#include "test_commands_office.moc"
