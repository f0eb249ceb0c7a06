// Whom a text fits, judged in SQL: the twin of what filling it in says.
#include "queries/template_sql.h"
#include "tests/queries/office_on_disk.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace deskbell;
using deskbell::test::must;
using deskbell::test::OfficeOnDisk;

class TestTemplateFits : public QObject {
    Q_OBJECT

    std::unique_ptr<OfficeOnDisk> m_office;

    TemplateScope scope() const { return {{u"policy"_s}, {}, m_office->today, 50, {}}; }
    QStringList gaps(const QString &subject, const QString &body) const
    {
        const TemplateDraft draft{u"pl"_s, subject, body};
        QStringList names;
        for (const TemplateFit &row : must(m_office->reader->templateGaps(draft, scope())).rows)
            names.append(row.clientName + u':' + row.missing.join(u','));
        return names;
    }

    /// One matter with this and that filled in.
    MatterId matter(ClientId client, int seed)
    {
        Matter matter;
        matter.client = client;
        matter.type = u"policy"_s;
        matter.title = u"OC"_s;
        matter.origin = u"hand"_s;
        matter.number = seed % 2 ? u"P-1"_s : QString();
        if (seed % 3)
            matter.starts = QDate(2026, 1 + seed % 12, 1 + seed % 28);
        if (seed % 5)
            matter.ends = m_office->today.addDays(seed * 7LL);
        if (seed % 7 == 0)
            matter.at = m_office->now;
        if (seed % 11 == 0)
            matter.link = u"https://example.org/x"_s;
        if (seed % 2)
            matter.lines.push_back({{}, u"Szyby"_s, seed % 4 == 1 ? u"120 zł"_s : QString(), seed % 8 == 1 ? u"ZUS"_s : QString(), seed % 6 == 1});
        if (seed % 3 == 0)
            matter.lines.push_back({{}, u"Holowanie"_s, {}, u"ZUS"_s, false});
        return must(store::Matters(*m_office->database).add(matter, {{}, u"test"_s, m_office->now}));
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeOnDisk>(); }
    void cleanup() { m_office.reset(); }

    void those_for_whom_something_shown_would_be_empty_are_listed_by_name_with_what_is_missing()
    {
        const QDate soon = m_office->today.addDays(14);
        m_office->matter(m_office->client(u"Zofia"_s), {}, soon);
        m_office->matter(m_office->client(u"Adam"_s), u"P-1"_s, soon);
        m_office->matter(m_office->client(u"Beata"_s), {}, {});
        QCOMPARE(gaps(u"[number]"_s, u"[client] [end date]"_s), (QStringList{u"Beata:number,end_date"_s, u"Zofia:number"_s}));
        QCOMPARE(gaps(u"[client]"_s, u"[client]"_s), QStringList());
        QCOMPARE(must(m_office->reader->templateGapCount({u"pl"_s, u"[number]"_s, {}}, scope())), 2);
    }

    void what_stands_in_its_own_if_is_never_missing_and_other_conditions_count()
    {
        const QDate soon = m_office->today.addDays(14);
        m_office->matter(m_office->client(u"Adam"_s), {}, soon);
        m_office->matter(m_office->client(u"Beata"_s), {}, {});
        QCOMPARE(gaps({}, u"[if number][number][end if]"_s), QStringList());
        QCOMPARE(gaps({}, u"[if end date][number][end if]"_s), QStringList{u"Adam:number"_s});
        QCOMPARE(gaps({}, u"[if not end date][number][end if]"_s), QStringList{u"Beata:number"_s});
        QCOMPARE(gaps({}, u"[if not number][if number][end date][end if][end if]"_s), QStringList());
    }

    void only_open_matters_of_the_types_that_have_not_ended_count()
    {
        const QDate today = m_office->today;
        m_office->matter(m_office->client(u"Ended"_s), {}, today.addDays(-1));
        m_office->matter(m_office->client(u"Cancelled"_s), {}, today, u"Polisa"_s, MatterState::Cancelled);
        const ClientId inactive = m_office->client(u"Inactive"_s);
        m_office->matter(inactive, {}, today);
        m_office->change(inactive, [](Client &client) { client.state = ClientState::Inactive; });
        const ClientId finnish = m_office->client(u"Finnish"_s);
        m_office->matter(finnish, {}, today);
        m_office->change(finnish, [](Client &client) { client.language = u"fi"_s; });
        QCOMPARE(gaps({}, u"[number]"_s), QStringList{u"Finnish:number"_s});
        TemplateScope polish = scope();
        polish.language = u"pl"_s;
        QVERIFY(must(m_office->reader->templateClients(polish)).rows.empty());
        TemplateScope motor = scope();
        motor.types = QStringList{u"motor-policy"_s};
        QVERIFY(must(m_office->reader->templateClients(motor)).rows.empty());
        motor.types.clear();
        QCOMPARE(must(m_office->reader->templateClients(motor)).rows.size(), 1U);
    }

    void pages_follow_each_other_without_a_gap_or_a_repeat()
    {
        QStringList all;
        for (int i = 0; i < 7; ++i) {
            const ClientId client = m_office->client(u"Client %1"_s.arg(i));
            for (int n = 0; n < 2; ++n) {
                const QString number = u"%1-%2"_s.arg(i).arg(n);
                m_office->matter(client, number, m_office->today);
                all.append(number);
            }
        }
        QStringList seen;
        TemplateScope pages = scope();
        pages.limit = 3;
        do {
            const TemplateFitPage page = must(m_office->reader->templateGaps({u"pl"_s, {}, u"[salutation]"_s}, pages));
            for (const TemplateFit &row : page.rows)
                seen.append(row.matterNumber);
            pages.after = page.next;
        } while (!pages.after.isEmpty());
        QCOMPARE(seen, all);
    }

    void a_text_that_cannot_be_read_names_its_field()
    {
        const auto bad = m_office->reader->templateGaps({u"pl"_s, u"fine"_s, u"[nonsense]"_s}, scope());
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, u"unknown_variable"_s);
        QCOMPARE(bad.error().field, u"body"_s);
        QCOMPARE(m_office->reader->templateExtremes({u"pl"_s, u"[if client]"_s, {}}, scope()).error().field, u"subject"_s);
    }

    void the_shortest_the_middle_and_the_longest_text_are_found()
    {
        QVERIFY(!must(m_office->reader->templateExtremes({u"pl"_s, {}, u"[client]"_s}, scope())).shortest);
        for (const QString &name : {u"Bartłomiej Brzęczyszczykiewicz"_s, u"Ewa"_s, u"Anna Nowak"_s, u"Jan Kowalski"_s, u"Ola Mak"_s})
            m_office->matter(m_office->client(name), {}, m_office->today);
        const TemplateExtremes found = must(m_office->reader->templateExtremes({u"pl"_s, {}, u"[client]"_s}, scope()));
        QCOMPARE(found.shortest->clientName, u"Ewa"_s);
        QCOMPARE(found.typical->clientName, u"Anna Nowak"_s);
        QCOMPARE(found.longest->clientName, u"Bartłomiej Brzęczyszczykiewicz"_s);
    }

    void what_sql_says_is_what_filling_in_says()
    {
        QStringList bodies{u"Dzień dobry"_s};
        const QStringList names = variableNames(u"en"_s);
        for (const QString &name : names) {
            bodies.append(u"x["_s + name + u"]y["_s + name + u']');
            for (const QString &other : {u"number"_s, u"end date"_s, u"lines"_s})
                bodies.append(u"[if %1]a[%2][end if][if not %1]bb[%2][if not %2]c[end if][end if][if %2][%2][end if]"_s.arg(other, name));
        }
        {
            store::Transaction once(*m_office->database);
            for (int seed = 1; seed <= 24; ++seed) {
                const ClientId client = m_office->client(u"Client %1"_s.arg(seed));
                if (seed % 4 == 0)
                    m_office->change(client, [](Client &each) { each.salutation = u"Szanowna Pani"_s; });
                matter(client, seed);
            }
            must(once.commit());
        }
        const Office office = must(m_office->reader->office());
        const std::vector<Matter> matters = must(m_office->reader->matters({})).rows;
        QCOMPARE(matters.size(), 24U);
        std::map<qint64, Client> clients;
        for (const Matter &each : matters)
            clients.emplace(each.id.value, must(m_office->reader->client(each.client)));
        for (const QString &language : {u"en"_s, u"fi"_s, u"da"_s, u"pl"_s})
            for (const QString &body : std::as_const(bodies)) {
                const TextTemplate text = must(TextTemplate::parse(body));
                const auto sql = queries::templateSql(text, must(TextTemplate::parse({})), office, language);
                store::Query query = m_office->database->query("test", u"SELECT m.id, "_s + sql.gap + u", "_s + sql.length
                        + u" FROM client c JOIN matter m ON m.client_id = c.id WHERE :today <> ''"_s);
                must(query.bind(u":today"_s, m_office->today).run());
                while (query.next()) {
                    const Matter &matter = *std::ranges::find(matters, query.id<MatterId>(0), &Matter::id);
                    const auto values = variableValues(office, clients.at(matter.id.value), matter, matter.type, language, m_office->today);
                    const QString rendered = text.render(values);
                    QVERIFY2(query.flag(1) == !text.missing(values).isEmpty(), qPrintable(language + u": "_s + body));
                    if (query.number(2) != rendered.size())
                        QFAIL(qPrintable(language + u": "_s + QString::number(query.number(2)) + u" for “"_s + rendered + u'”'));
                }
            }
    }

    void a_text_of_many_conditions_is_still_one_question()
    {
        m_office->matter(m_office->client(u"Adam"_s), {}, m_office->today);
        QString body;
        for (int i = 0; i < 60; ++i)
            for (const QString &name : variableNames(u"en"_s))
                body += u"[if number]x[if not %1][end date][lines][end if][end if]"_s.arg(name);
        QVERIFY(gaps({}, body).isEmpty());
        QVERIFY(must(m_office->reader->templateExtremes({u"pl"_s, {}, body}, scope())).longest);
    }
};

QTEST_GUILESS_MAIN(TestTemplateFits)
#include "test_template_fits.moc"
