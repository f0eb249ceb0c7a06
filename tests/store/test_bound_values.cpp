#include "office_file.h"

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::store;

/// A bound value arrives as what it is, and never in an error.
class TestBoundValues : public QObject, OfficeFile {
    Q_OBJECT

private Q_SLOTS:
    void init() { newFolder(); }

    void an_error_names_the_query_and_never_the_value()
    {
        auto database = made(m_file);
        QVERIFY(addOperator(*database, u"Secret Name"_s));
        const auto twice = addOperator(*database, u"Secret Name"_s);
        QVERIFY(!twice);
        QVERIFY(twice.error().detail.contains(u"test.add"_s));
        QVERIFY(!twice.error().detail.contains(u"Secret"_s));
        QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 1);
    }

    void an_empty_text_is_a_text_and_an_invalid_value_is_null()
    {
        auto database = made(m_file);
        Query query = database->query("test.types", u"SELECT typeof(:a), typeof(:b), typeof(:c), typeof(:d), typeof(:e)"_s);
        query.bind(u":a"_s, QString()).bind(u":b"_s, QVariant()).bind(u":c"_s, QDate()).bind(u":d"_s, ClientId{}).bind(u":e"_s, Instant{5});
        QVERIFY(query.run());
        QVERIFY(query.next());
        QCOMPARE(query.text(0), u"text"_s);
        QCOMPARE(query.text(1), u"null"_s);
        QCOMPARE(query.text(2), u"null"_s);
        QCOMPARE(query.text(3), u"null"_s);
        QCOMPARE(query.text(4), u"integer"_s);
    }

    void a_statement_used_again_never_runs_with_an_earlier_value()
    {
        auto database = made(m_file);
        const QString sql = u"SELECT :a IS NULL"_s;
        {
            Query first = database->query("test.again", sql);
            QVERIFY(first.bind(u":a"_s, 5).run());
        }
        {
            Query forgotten = database->query("test.again", sql);
            QVERIFY(!forgotten.run() || (forgotten.next() && forgotten.flag(0)));
        }
        Query second = database->query("test.again", sql);
        QVERIFY(second.bind(u":a"_s, QVariant()).run());
        QVERIFY(second.next());
        QVERIFY(second.flag(0));
    }
};

QTEST_GUILESS_MAIN(TestBoundValues)
#include "test_bound_values.moc"
