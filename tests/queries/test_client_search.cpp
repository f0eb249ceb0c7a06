#include "queries/client_page.h"
#include "tests/queries/office_on_disk.h"

using namespace Qt::StringLiterals;
using namespace deskbell;
using deskbell::test::must;
using deskbell::test::OfficeOnDisk;

class TestClientSearch : public QObject {
    Q_OBJECT

    std::unique_ptr<OfficeOnDisk> m_office;

    void addMany(int count)
    {
        store::Transaction transaction(*m_office->database);
        must(transaction.begun());
        for (int n = 0; n < count; ++n)
            m_office->client(u"%1 Nowak %2"_s.arg(QString(QChar(u'A' + n % 26)), QString::number(n * 7919 % count)),
                             {u"nowak%1@example.org"_s.arg(n)});
        must(transaction.commit());
    }

    /// Every name found, gathered by pages of `size`.
    QStringList byPages(ClientSearch search, int size) const
    {
        search.limit = size;
        QStringList names;
        do {
            const ClientPage page = must(m_office->reader->clients(search));
            for (const ClientRow &row : page.rows)
                names.append(row.name);
            if (!page.next.isEmpty() && std::cmp_not_equal(page.rows.size(), size))
                qFatal("a page that is not the last one is full");
            search.after = page.next;
        } while (!search.after.isEmpty());
        return names;
    }

    QStringList planOf(const ClientSearch &search) const
    {
        const auto page = must(queries::clientPage(*m_office->database, search, 51));
        store::Query query = m_office->database->query("explain", u"EXPLAIN QUERY PLAN "_s + page.sql);
        for (const auto &[name, value] : page.values)
            query.bind(name, value);
        must(query.run());
        QStringList lines;
        while (query.next())
            lines.append(query.text(3));
        return lines;
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeOnDisk>(); }
    void cleanup() { m_office.reset(); }

    void a_name_is_found_without_its_accents()
    {
        m_office->client(u"Łukasz Wójcik"_s);
        m_office->client(u"Lukas Wolf"_s);
        QCOMPARE(m_office->found(u"lukasz"_s), QStringList{u"Łukasz Wójcik"_s});
        QCOMPARE(m_office->found(u"WÓJ"_s), QStringList{u"Łukasz Wójcik"_s});
        QCOMPARE(m_office->found(u"wojcik łukasz"_s), QStringList{u"Łukasz Wójcik"_s});
        QCOMPARE(m_office->found(u"lukasz wolf"_s), QStringList());
    }

    void a_phone_is_found_as_people_say_it()
    {
        m_office->client(u"Anna"_s, {u"+48602345678"_s});
        m_office->client(u"Beata"_s, {u"+48700111222"_s});
        for (const QString &typed : {u"0602 345"_s, u"602345678"_s, u"+48 602"_s, u"(602) 345-678"_s})
            QCOMPARE(m_office->found(typed), QStringList{u"Anna"_s});
    }

    void a_policy_number_finds_its_client_even_when_it_looks_like_a_phone()
    {
        const ClientId anna = m_office->client(u"Anna"_s);
        m_office->matter(anna, u"100-200-300"_s, m_office->today.addDays(10));
        const ClientId beata = m_office->client(u"Beata"_s);
        m_office->matter(beata, u"PL/2026/0042"_s, m_office->today.addDays(10));
        QCOMPARE(m_office->found(u"100-200"_s), QStringList{u"Anna"_s});
        QCOMPARE(m_office->found(u"pl/2026/0042"_s), QStringList{u"Beata"_s});
    }

    void one_or_two_letters_find_the_names_that_begin_with_them_else_any_place()
    {
        m_office->client(u"Łucja Adamska"_s);
        m_office->client(u"Adam Luty"_s);
        m_office->client(u"Ewa Król"_s, {u"+48602345678"_s});
        QCOMPARE(m_office->found(u"lu"_s), QStringList{u"Łucja Adamska"_s});
        QCOMPARE(m_office->found(u"xq"_s), QStringList());
        QCOMPARE(m_office->found(u"ró"_s), QStringList{u"Ewa Król"_s});
        QCOMPARE(m_office->found(u"02"_s), QStringList{u"Ewa Król"_s});
    }

    void nothing_typed_is_a_wildcard_or_a_command_to_the_index()
    {
        m_office->client(u"Sto % netto_firma"_s);
        m_office->client(u"Firma \"Cytat\" 'S-ka'"_s);
        m_office->client(u"Zwykła"_s);
        QCOMPARE(m_office->found(u"%"_s), QStringList{u"Sto % netto_firma"_s});
        QCOMPARE(m_office->found(u"% ne"_s), QStringList{u"Sto % netto_firma"_s});
        QCOMPARE(m_office->found(u"o_f"_s), QStringList{u"Sto % netto_firma"_s});
        QCOMPARE(m_office->found(u"\"cyt"_s), QStringList{u"Firma \"Cytat\" 'S-ka'"_s});
        QCOMPARE(m_office->found(u"'s-"_s), QStringList{u"Firma \"Cytat\" 'S-ka'"_s});
        QString pasted, spaced;
        for (int n = 0; n < 5000; ++n) {
            pasted += QChar(u'a' + n * n % 26);
            spaced += QChar(u'a' + n * 7 % 26) + QStringLiteral(" ");
        }
        for (const QString &typed : {u"\"\"\""_s, u"*:*"_s, u"AND OR NOT"_s, u"zwy*"_s, u"NEAR(a b)"_s, u"%%%"_s, u"___"_s, u"a\u0000b"_s,
                                     u"🙂🙂🙂"_s, QString(5000, u'x'), pasted, spaced})
            QCOMPARE(m_office->found(typed), QStringList());
    }

    void only_spaces_are_no_search()
    {
        m_office->client(u"Anna"_s);
        QCOMPARE(m_office->found(u"   "_s), QStringList{u"Anna"_s});
    }

    void clients_stand_in_the_order_of_the_offices_language()
    {
        for (const QString &name : {u"Zofia"_s, u"Łucja"_s, u"Marta"_s, u"Lena"_s, u"ćma"_s, u"Cyryl"_s, u"Daria"_s})
            m_office->client(name);
        QCOMPARE(m_office->found({}), (QStringList{u"Cyryl"_s, u"ćma"_s, u"Daria"_s, u"Lena"_s, u"Łucja"_s, u"Marta"_s, u"Zofia"_s}));
    }

    void pages_leave_no_gap_and_repeat_nobody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("hits");
        QTest::newRow("everybody") << QString() << 2800;
        QTest::newRow("more hits than are sorted: a walk") << u"nowak"_s << 2800;
        QTest::newRow("few hits: sorted") << u"nowak12"_s << 111;
        QTest::newRow("a name's beginning") << u"b"_s << 108;
        QTest::newRow("two letters inside") << u"99"_s << -1;
    }

    void pages_leave_no_gap_and_repeat_nobody()
    {
        QFETCH(QString, text);
        QFETCH(int, hits);
        addMany(2800);
        m_office->client(u"Ola"_s);
        if (hits == 2800 && text.isEmpty())
            ++hits;
        ClientSearch search{text, ClientFilter::All, m_office->today, 1000, {}};
        const QStringList small = byPages(search, 17);
        QCOMPARE(small, byPages(search, 1000));
        QCOMPARE(QSet<QString>(small.begin(), small.end()).size(), small.size());
        if (hits >= 0)
            QCOMPARE(small.size(), hits);
        else
            QVERIFY(!small.isEmpty());
    }

    void a_long_way_through_one_letter_begins_where_its_names_begin()
    {
        store::Transaction transaction(*m_office->database);
        must(transaction.begun());
        for (int n = 0; n < 2600; ++n)
            m_office->client(u"L%1"_s.arg(n, 4, 10, QChar(u'0')));
        for (const QString &name : {u"Adam"_s, u"Kamil"_s, u"Łukasz"_s, u"ładna"_s, u"Marta"_s})
            m_office->client(name);
        must(transaction.commit());
        const QStringList all = byPages({u"ł"_s, ClientFilter::All, m_office->today, 0, {}}, 500);
        QCOMPARE(all.size(), 2602);
        QCOMPARE(all.first(), u"L0000"_s);
        QCOMPARE(all.last(), u"Łukasz"_s);
    }

    void a_page_marker_that_is_none_is_refused_at_its_field()
    {
        m_office->client(u"Anna"_s);
        for (const QString &after : {u"nonsense"_s, u"-1"_s, u"gQE"_s, u"ż"_s}) {
            const auto page = m_office->reader->clients({{}, ClientFilter::All, m_office->today, 50, after});
            QVERIFY2(!page, qPrintable(after));
            QCOMPARE(page.error().kind, ErrorKind::Rejected);
            QCOMPARE(page.error().code, u"bad_cursor"_s);
            QCOMPARE(page.error().field, u"after"_s);
        }
    }

    void neither_the_first_page_nor_a_rare_term_reads_the_whole_client_table_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("way");
        QTest::newRow("first page") << QString() << u"SCAN c USING COVERING INDEX client_sorted"_s;
        QTest::newRow("rare term") << u"nowak77@"_s << u"SEARCH c USING INTEGER PRIMARY KEY (rowid=?)"_s;
        QTest::newRow("common term") << u"nowak"_s << u"SCAN c USING INDEX client_sorted"_s;
        QTest::newRow("beginning") << u"ba"_s << u"SCAN c USING INDEX client_sorted"_s;
        QTest::newRow("beginning of some") << u"b"_s << u"SEARCH c USING INDEX client_folded (folded_name>? AND folded_name<?)"_s;
    }

    void neither_the_first_page_nor_a_rare_term_reads_the_whole_client_table()
    {
        QFETCH(QString, text);
        QFETCH(QString, way);
        addMany(2800);
        const QStringList lines = planOf({text, ClientFilter::All, m_office->today, 50, {}});
        QVERIFY2(lines.contains(way), qPrintable(lines.join(u'\n')));
        const qsizetype from = lines.indexOf(u"MATERIALIZE page"_s);
        const qsizetype until = lines.indexOf(u"SCAN p"_s);
        QVERIFY(from >= 0 && until > from);
        for (const QString &line : lines)
            QVERIFY2(!line.startsWith(u"SCAN"_s) || line == way || line == u"SCAN p"_s
                         || line.startsWith(u"SCAN client_search VIRTUAL TABLE INDEX 0:M"_s),
                     qPrintable(lines.join(u'\n')));
        // A walk in order stops when the page is full; only few hits are sorted.
        QCOMPARE(lines.mid(from, until - from).contains(u"USE TEMP B-TREE FOR ORDER BY"_s), way.startsWith(u"SEARCH"_s));
    }
};

QTEST_GUILESS_MAIN(TestClientSearch)
#include "test_client_search.moc"
