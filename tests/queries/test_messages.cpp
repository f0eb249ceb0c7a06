#include "tests/queries/office_on_disk.h"
#include "store/tables/workers.h"

using namespace Qt::StringLiterals;
using namespace deskbell;
using deskbell::test::must;
using deskbell::test::OfficeOnDisk;

class TestMessages : public QObject {
    Q_OBJECT

    std::unique_ptr<OfficeOnDisk> m_office;
    ClientId m_client;
    MatterId m_matter;
    int m_step = 0;

    MessageId message(MessageState state, const std::function<void(Message &)> &edit = {})
    {
        return m_office->message(m_client, m_matter, u"end-%1"_s.arg(++m_step), state, edit);
    }
    static Instant at(QDate day, QTime time) { return resolve(day, time, QTimeZone("Europe/Warsaw")); }
    std::vector<MessageId> found(const MessageSearch &search) const
    {
        std::vector<MessageId> ids;
        for (const MessageRow &row : must(m_office->reader->messages(search)).rows)
            ids.push_back(row.message.id);
        return ids;
    }
    /// All pages of a search, and how many it took.
    std::pair<std::vector<MessageId>, int> foundByPages(MessageSearch search) const
    {
        std::vector<MessageId> ids;
        int pages = 0;
        do {
            const MessagePage page = must(m_office->reader->messages(search));
            for (const MessageRow &row : page.rows)
                ids.push_back(row.message.id);
            search.after = page.next;
            ++pages;
        } while (!search.after.isEmpty());
        return {ids, pages};
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeOnDisk>();
        m_client = m_office->client(u"Łukasz Wójcik"_s, {u"l@example.org"_s});
        m_matter = m_office->matter(m_client, u"PL/1"_s, m_office->today.addDays(22), u"Auto"_s);
        m_step = 0;
    }
    void cleanup() { m_office.reset(); }

    void a_message_shows_its_text_its_attempts_and_the_servers_own_words()
    {
        const MessageId id = message(MessageState::Failed, [&](Message &message) {
            message.subject = u"Twoja polisa"_s;
            message.body = u"Dzień dobry"_s;
            message.attemptCount = 2;
            for (const qint64 fence : {1, 2}) {
                Attempt attempt;
                attempt.fence = fence;
                attempt.claimed = m_office->now;
                attempt.replyCode = fence == 1 ? 451 : 550;
                attempt.reply = u"5.1.1 no such user"_s;
                message.attempts.push_back(attempt);
            }
        });
        message(MessageState::Sent);
        const MessageRow row = must(m_office->reader->message(id));
        QCOMPARE(row.clientName, u"Łukasz Wójcik"_s);
        QCOMPARE(row.matterTitle, u"Auto"_s);
        QCOMPARE(row.matterNumber, u"PL/1"_s);
        QCOMPARE(row.ruleName, u"Ending policies"_s);
        QCOMPARE(row.message.occurrenceKey, u"end-1@2026-12-14"_s);
        QCOMPARE(row.message.body, u"Dzień dobry"_s);
        QCOMPARE(row.message.attempts.size(), size_t(2));
        QCOMPARE(row.message.attempts[1].replyCode, 550);
        QCOMPARE(row.message.attempts[1].reply, u"5.1.1 no such user"_s);
        QCOMPARE(row.message.rule, m_office->rule);
        QVERIFY(!row.message.sent);

        const auto missing = m_office->reader->message(MessageId{999});
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }

    void messages_come_newest_first_page_by_page()
    {
        std::vector<MessageId> all;
        all.reserve(10);
        for (int n = 0; n < 9; ++n) // several left in the same moment, and none left in the order in which it was made
            all.push_back(message(MessageState::Sent, [&](Message &each) { each.sent = m_office->now + std::chrono::hours(n / 2 - 40); }));
        const MessageId oldest = message(MessageState::Sent, [&](Message &each) { each.sent = m_office->now - std::chrono::hours(90); });
        std::reverse(all.begin(), all.end());
        all.push_back(oldest);
        MessageSearch search;
        for (const int limit : {1, 2, 4, 10, 11}) {
            search.limit = limit;
            const auto [paged, pages] = foundByPages(search);
            QCOMPARE(paged, all);
            QCOMPARE(pages, (10 + limit - 1) / limit);
        }
        search.after = u"no cursor"_s;
        QCOMPARE(m_office->reader->messages(search).error().kind, ErrorKind::Rejected);
    }

    void a_search_goes_over_all_messages_however_old() // S3-20
    {
        store::Transaction transaction(*m_office->database);
        must(transaction.begun());
        const ClientId wanted = m_office->client(u"Zofia Igła"_s);
        const MatterId policy = m_office->matter(wanted, u"PL/77"_s, m_office->today);
        const MessageId needle = m_office->message(wanted, policy, u"end-0"_s, MessageState::Sent,
                                                   [&](Message &each) { each.sent = m_office->now - std::chrono::hours(24 * 400); });
        for (int n = 0; n < 12'000; ++n)
            message(MessageState::Sent, [&](Message &each) { each.sent = m_office->now - std::chrono::minutes(n); });
        must(transaction.commit());
        MessageSearch search;
        search.sentOnly = true;
        search.text = u"zofia igla"_s;
        const auto [ids, pages] = foundByPages(search);
        QCOMPARE(ids, std::vector{needle});
        QVERIFY(pages > 2); // it came back in between, so that others get their turn
        search.text = u"wójcik"_s;
        QCOMPARE(must(m_office->reader->messages(search)).rows.size(), size_t(search.limit)); // a page of what is common comes at once
        QCOMPARE(foundByPages(search).first.size(), size_t(12'000));
    }

    void a_message_is_found_by_its_client_its_matter_and_its_address()
    {
        const MessageId id = message(MessageState::Sent, [](Message &each) { each.to = u"Lukasz.W@example.org"_s; });
        m_office->change(m_client, [](Client &client) { client.contactPoints.front().value = u"corrected@example.org"_s; });
        const ClientId other = m_office->client(u"Anna Nowak"_s);
        m_office->message(other, m_office->matter(other, u"PL/2"_s, m_office->today, u"Dom w Łodzi"_s), u"end-1"_s, MessageState::Sent);
        const auto hits = [this](const QString &text, std::optional<MessageState> state = {}) {
            MessageSearch search;
            search.text = text;
            search.state = state;
            return foundByPages(search).first;
        };
        for (const QString &text : {u"WOJCIK"_s, u"łukasz auto"_s, u"pl/1"_s, u"lukasz.w@"_s})
            QCOMPARE(hits(text), std::vector{id});
        QCOMPARE(hits(u"lodz"_s).size(), size_t(1));
        QCOMPARE(hits(u"pl/"_s).size(), size_t(2));
        QVERIFY(hits(u"corrected"_s).empty()); // it went to the old one
        QVERIFY(hits(u"%"_s).empty());
        QVERIFY(hits(u"wojcik"_s, MessageState::Failed).empty());
    }

    void days_are_the_offices_and_a_sent_message_counts_on_the_day_it_left()
    {
        const QDate day = m_office->today;
        const MessageId early = message(MessageState::Planned, [&](Message &each) { each.due = at(day, QTime(0, 0)); });
        const MessageId late = message(MessageState::Planned, [&](Message &each) { each.due = at(day, QTime(23, 59, 59, 999)); });
        message(MessageState::Planned, [&](Message &each) { each.due = at(day.addDays(1), QTime(0, 0)); });
        message(MessageState::Planned, [&](Message &each) { each.due = at(day.addDays(-1), QTime(23, 59, 59, 999)); });
        const MessageId left = message(MessageState::Sent, [&](Message &each) {
            each.due = at(day.addDays(-1), QTime(8, 0));
            each.sent = at(day, QTime(8, 5));
        });
        MessageSearch search;
        search.from = search.to = day;
        QCOMPARE(found(search), (std::vector{late, left, early}));
        QCOMPARE(must(m_office->reader->messageCount(search)), 3);
    }

    void only_what_left_or_tried_to()
    {
        const MessageId sent = message(MessageState::Sent);
        message(MessageState::Planned);
        message(MessageState::Held);
        message(MessageState::Cancelled);
        const MessageId failed = message(MessageState::Failed);
        const MessageId unknown = message(MessageState::Unknown);
        MessageSearch search;
        search.sentOnly = true;
        QCOMPARE(found(search), (std::vector{unknown, failed, sent}));
        QCOMPARE(must(m_office->reader->messageCount(search)), 3);
        QCOMPARE(must(m_office->reader->messageCount({})), 6);
        search.stillWaiting = true;
        QCOMPARE(found(search), (std::vector{unknown, sent})); // the failed one is not the client's newest
        search.stillWaiting = false;
        search.state = MessageState::Failed;
        QCOMPARE(found(search), std::vector{failed});
        search.client = m_office->client(u"Somebody else"_s);
        QCOMPARE(found(search), std::vector<MessageId>());
    }

    void only_what_was_sent_leaves_out_outcomes_settled_as_failed()
    {
        const auto append = [&](const QString &kind, const QJsonObject &parameters) {
            must(store::Activity(*m_office->database).append({0, m_office->now, u"worker"_s, kind, parameters, m_client, m_matter, {}}));
        };
        append(u"client_added"_s, {});
        append(u"sent"_s, {});
        append(u"not_sent"_s, {});
        append(u"resolved"_s, {{u"as"_s, u"failed"_s}});
        append(u"resolved"_s, {{u"as"_s, u"sent"_s}});
        QCOMPARE(must(m_office->reader->log(m_client, {}, false)).size(), size_t(5));
        const auto proof = must(m_office->reader->log(m_client, {}, true));
        QCOMPARE(proof.size(), size_t(2));
        for (const LogEntry &entry : proof)
            QVERIFY(entry.kind == u"sent"_s || entry.parameters.value(u"as"_s) == u"sent"_s);
        QCOMPARE(must(m_office->reader->log({}, m_matter, true)).size(), size_t(2));
    }

    void the_worker_is_shown_as_it_says_with_what_waits_for_a_person()
    {
        store::Workers workers(*m_office->database);
        store::WorkerRow row = must(workers.load());
        QCOMPARE(must(m_office->reader->worker(m_office->today)).state, u"stopped"_s);
        QVERIFY(!must(m_office->reader->worker(m_office->today)).heartbeat);
        row.state = u"running"_s;
        row.pid = 4711;
        row.heartbeat = m_office->now;
        must(workers.save(row));

        message(MessageState::Failed); // written to again since
        message(MessageState::Unknown);
        message(MessageState::Sent, [&](Message &each) { each.sent = at(m_office->today.addDays(-1), QTime(19, 0)); });
        message(MessageState::Sent);
        message(MessageState::Held);
        const ClientId other = m_office->client(u"Other"_s);
        m_office->message(other, m_office->matter(other, {}, m_office->today), u"end-0"_s, MessageState::Failed);
        const WorkerStatus status = must(m_office->reader->worker(m_office->today));
        QCOMPARE(status.state, u"running"_s);
        QCOMPARE(status.pid, 4711);
        QCOMPARE(status.heartbeat, m_office->now);
        QCOMPARE(status.sentToday, 1);
        QCOMPARE(status.unknown, 1);
        QCOMPARE(status.failed, 1);
        QCOMPARE(status.held, 1);
    }

    void matters_come_open_first_by_their_end_and_are_found_by_any_of_their_words()
    {
        const QDate day = m_office->today;
        m_office->matter(m_client, u"PL/2"_s, {}, u"Bez końca"_s);
        m_office->matter(m_client, u"PL/3"_s, day.addDays(3), u"Dom w Łodzi"_s);
        m_office->matter(m_client, u"PL/4"_s, day.addDays(1), u"Stara"_s, MatterState::Closed);
        QStringList numbers;
        MatterSearch search;
        search.limit = 1;
        do {
            const MatterPage page = must(m_office->reader->matters(search));
            QCOMPARE(page.rows.size(), size_t(1));
            numbers.append(page.rows.front().number);
            search.after = page.next;
        } while (!search.after.isEmpty());
        QCOMPARE(numbers, (QStringList{u"PL/3"_s, u"PL/1"_s, u"PL/2"_s, u"PL/4"_s}));

        const auto foundBy = [&](const QString &text) {
            QStringList hits;
            MatterSearch typed;
            typed.text = text;
            for (const Matter &matter : must(m_office->reader->matters(typed)).rows)
                hits.append(matter.number);
            return hits;
        };
        QCOMPARE(foundBy(u"lodz"_s), QStringList{u"PL/3"_s});
        QCOMPARE(foundBy(u"pl/4"_s), QStringList{u"PL/4"_s});
        QCOMPARE(foundBy(u"wójcik auto"_s), QStringList{u"PL/1"_s});
        QCOMPARE(foundBy(u"%"_s), QStringList());
        MatterSearch closed;
        closed.state = MatterState::Closed;
        closed.client = m_client;
        closed.type = u"policy"_s;
        QCOMPARE(must(m_office->reader->matters(closed)).rows.size(), size_t(1));
    }

    void a_reader_cannot_write_and_an_office_that_is_not_there_is_said()
    {
        const auto nowhere = Reader::open(m_office->folder.filePath(u"nowhere"_s));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
        const auto database = must(store::Database::open(m_office->folder.filePath(u"office.db"_s), store::Open::ReadOnly));
        QVERIFY(!database->execute("write", u"DELETE FROM client"_s));
        QCOMPARE(m_office->found({}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "test_messages.moc"
