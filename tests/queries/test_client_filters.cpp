#include "tests/queries/office_on_disk.h"

using namespace Qt::StringLiterals;
using namespace deskbell;
using deskbell::test::must;
using deskbell::test::OfficeOnDisk;

class TestClientFilters : public QObject {
    Q_OBJECT

    std::unique_ptr<OfficeOnDisk> m_office;

    void expect(ClientFilter filter, const QStringList &names)
    {
        QCOMPARE(m_office->filtered(filter), names);
        QCOMPARE(must(m_office->reader->clientCount(filter, m_office->today)), int(names.size()));
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeOnDisk>(); }
    void cleanup() { m_office.reset(); }

    void every_filter_has_its_word()
    {
        QCOMPARE(fromCode<ClientFilter>(u"ending-30d"_s), ClientFilter::Ending30Days);
        QCOMPARE(fromCode<ClientFilter>(u"unreachable"_s), ClientFilter::Unreachable);
        QCOMPARE(fromCode<ClientFilter>(u"paused"_s), ClientFilter::Paused);
        QCOMPARE(fromCode<ClientFilter>(u"attention"_s), ClientFilter::Attention);
        QCOMPARE(fromCode<ClientFilter>(u"used-up"_s), ClientFilter::UsedUp);
        QVERIFY(!fromCode<ClientFilter>(u"everything"_s));
    }

    void ending_means_an_open_matter_that_ends_from_today_to_the_30th_day()
    {
        const auto ends = [&](const QString &name, int days, MatterState state = MatterState::Open) {
            m_office->matter(m_office->client(name), {}, m_office->today.addDays(days), u"Polisa"_s, state);
        };
        ends(u"A yesterday"_s, -1);
        ends(u"B today"_s, 0);
        ends(u"C 30"_s, 30);
        ends(u"D 31"_s, 31);
        ends(u"E cancelled"_s, 5, MatterState::Cancelled);
        m_office->matter(m_office->client(u"F no end"_s), {}, {});
        expect(ClientFilter::Ending30Days, {u"B today"_s, u"C 30"_s});
    }

    void unreachable_means_no_sound_active_address_on_a_channel_the_client_allows()
    {
        m_office->client(u"A none"_s);
        m_office->client(u"B mail"_s, {u"b@example.org"_s});
        m_office->client(u"C phone"_s, {u"+48602345678"_s});
        m_office->change(m_office->client(u"D mail refused"_s, {u"d@example.org"_s}), [](Client &client) { client.emailOn = false; });
        m_office->change(m_office->client(u"E phone is left"_s, {u"e@example.org"_s, u"+48602345678"_s}),
                         [](Client &client) { client.emailOn = false; });
        m_office->change(m_office->client(u"F inactive"_s), [](Client &client) { client.state = ClientState::Inactive; });
        const auto pointOf = [&](ClientId id) { return must(store::Clients(*m_office->database).load(id)).contactPoints.front(); };
        ContactPoint off = pointOf(m_office->client(u"G off"_s, {u"g@example.org"_s}));
        off.on = false;
        must(store::Clients(*m_office->database).saveContactPoint(off));
        ContactPoint flagged = pointOf(m_office->client(u"H malformed"_s, {u"h@example.org"_s}));
        flagged.problem = u"bad_address"_s;
        must(store::Clients(*m_office->database).saveContactPoint(flagged));
        expect(ClientFilter::Unreachable, {u"A none"_s, u"D mail refused"_s, u"G off"_s, u"H malformed"_s});

        const ClientPage page = must(m_office->reader->clients({u"phone"_s, ClientFilter::All, m_office->today, 50, {}}));
        QCOMPARE(page.rows.size(), size_t(2));
        QCOMPARE(page.rows[0].reachedBy, u"+48602345678"_s);
        QCOMPARE(page.rows[1].reachedBy, u"+48602345678"_s);
    }

    void paused_means_until_a_day_that_is_still_to_come()
    {
        const auto until = [&](const QString &name, int days) {
            m_office->change(m_office->client(name), [&](Client &client) { client.pausedUntil = m_office->today.addDays(days); });
        };
        until(u"A over"_s, -3);
        until(u"B goes again today"_s, 0);
        until(u"C tomorrow"_s, 1);
        m_office->client(u"D never"_s);
        expect(ClientFilter::Paused, {u"C tomorrow"_s});
        const ClientPage page = must(m_office->reader->clients({u"tomorrow"_s, ClientFilter::All, m_office->today, 50, {}}));
        QVERIFY(page.rows.at(0).paused);
    }

    void attention_looks_at_the_newest_message_only()
    {
        const auto newest = [&](const QString &name, MessageState state, Receipt receipt = Receipt::None) {
            const ClientId client = m_office->client(name);
            const MatterId matter = m_office->matter(client, {}, m_office->today.addDays(200));
            m_office->message(client, matter, u"end-21"_s, MessageState::Failed);
            m_office->message(client, matter, u"end-14"_s, state, [&](Message &message) { message.receipt = receipt; });
        };
        newest(u"A failed"_s, MessageState::Failed);
        newest(u"B unknown"_s, MessageState::Unknown);
        newest(u"C bounced"_s, MessageState::Sent, Receipt::Bounced);
        newest(u"D refused"_s, MessageState::Sent, Receipt::Refused);
        newest(u"E held"_s, MessageState::Held);
        newest(u"F fine since"_s, MessageState::Sent);
        newest(u"G delivered"_s, MessageState::Sent, Receipt::Delivered);
        newest(u"H waits for a known day"_s, MessageState::Planned);
        m_office->client(u"I nothing yet"_s);
        expect(ClientFilter::Attention, {u"A failed"_s, u"B unknown"_s, u"C bounced"_s, u"D refused"_s, u"E held"_s});
    }

    void nobody_is_used_up_while_no_rule_repeats()
    {
        m_office->client(u"A"_s);
        expect(ClientFilter::UsedUp, {});
    }

    void a_filter_and_a_search_narrow_together_and_page_without_gaps()
    {
        store::Transaction transaction(*m_office->database);
        must(transaction.begun());
        for (int n = 0; n < 300; ++n) {
            const ClientId client = m_office->client(u"Klient %1"_s.arg(n, 3, 10, QChar(u'0')));
            m_office->matter(client, u"P-%1"_s.arg(n), m_office->today.addDays(n % 3 == 0 ? 10 : 100));
        }
        must(transaction.commit());
        QStringList names;
        ClientSearch search{u"klient"_s, ClientFilter::Ending30Days, m_office->today, 7, {}};
        do {
            const ClientPage page = must(m_office->reader->clients(search));
            for (const ClientRow &row : page.rows)
                names.append(row.name);
            search.after = page.next;
        } while (!search.after.isEmpty());
        QCOMPARE(names.size(), 100);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 100);
        QVERIFY(std::is_sorted(names.begin(), names.end()));
    }

    void a_line_shows_the_next_matter_to_end_and_the_newest_message()
    {
        const ClientId client = m_office->client(u"Łukasz"_s, {u"+48602345678"_s, u"l@example.org"_s});
        m_office->matter(client, u"P-0"_s, m_office->today.addDays(-2), u"over"_s);
        m_office->matter(client, u"P-3"_s, m_office->today.addDays(300), u"later"_s);
        const MatterId next = m_office->matter(client, u"P-1"_s, m_office->today.addDays(22), u"next"_s);
        m_office->matter(client, u"P-2"_s, m_office->today.addDays(5), u"closed"_s, MatterState::Closed);
        m_office->message(client, next, u"end-30"_s, MessageState::Sent);
        m_office->message(client, next, u"end-22"_s, MessageState::Held, [](Message &message) { message.reason = Reason::ChannelOff; });

        const ClientRow row = must(m_office->reader->clients({{}, ClientFilter::All, m_office->today, 50, {}})).rows.at(0);
        QCOMPARE(row.reachedBy, u"l@example.org"_s);
        QCOMPARE(row.matterTitle, u"next"_s);
        QCOMPARE(row.matterNumber, u"P-1"_s);
        QCOMPARE(row.matterType, u"policy"_s);
        QCOMPARE(row.matterEnds, m_office->today.addDays(22));
        QCOMPARE(row.lastState, MessageState::Held);
        QCOMPARE(row.lastReason, Reason::ChannelOff);
        QCOMPARE(row.lastStep, u"end-22@2026-12-14"_s);
        QCOMPARE(row.lastAt, m_office->now);
        QVERIFY(!row.paused && !row.inactive && !row.sample);

        const ClientId bare = m_office->client(u"Zofia"_s);
        const ClientRow empty = must(m_office->reader->clients({u"zofia"_s, ClientFilter::All, m_office->today, 50, {}})).rows.at(0);
        QCOMPARE(empty.id, bare);
        QVERIFY(empty.reachedBy.isEmpty() && empty.matterTitle.isEmpty() && !empty.matterEnds.isValid() && !empty.lastState && !empty.lastAt);
    }
};

QTEST_GUILESS_MAIN(TestClientFilters)
#include "test_client_filters.moc"
