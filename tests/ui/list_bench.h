#pragma once

#include "window_bench.h"

#include "store/database.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/list_table.h"

namespace deskbell::test {

/// An office with one client, one policy and an automation, and as many messages as a test wants.
struct ListBench {
    ui::ListTable *openSent()
    {
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goSent"_s), Qt::LeftButton);
        return bench->find<ui::ListTable>(u"sentTable"_s);
    }
    static qint64 idAt(const ui::ListTable *table, int row) { return table->model()->index(row, 0).data(ui::RowIdRole).toLongLong(); }

    /// Messages that left a minute apart, the newest `hoursAgo`: straight into the tables, sending thousands would take minutes.
    void left(ClientId client, MatterId matter, int count, int hoursAgo = 0, MessageState state = MessageState::Sent)
    {
        store::Database &database = bench->commands->database();
        store::Transaction transaction(database);
        must(transaction.begun());
        for (int n = 0; n < count; ++n) {
            const Instant at = bench->clock.wall - std::chrono::minutes(n) - std::chrono::hours(hoursAgo);
            store::OccurrenceRow row;
            row.rule = rule;
            row.matter = matter;
            row.client = client;
            row.key = {u"end-%1"_s.arg(++made), u"2026-12-14"_s};
            row.due = row.expires = row.decided = at;
            row.verdict = Verdict::Told;
            Message message;
            message.occurrence = must(store::Occurrences(database).insert(row));
            message.client = client;
            message.matter = matter;
            message.to = must(bench->reader->client(client)).contactPoints.front().value;
            message.state = state;
            message.due = message.expires = message.made = at;
            message.sent = state == MessageState::Sent ? std::optional(at) : std::nullopt;
            must(store::Messages(database).insert(message, u"example.org"_s));
        }
        must(transaction.commit());
    }

    void begin()
    {
        bench = std::make_unique<WindowBench>();
        anna = bench->client(u"Anna Nowak"_s, u"anna@example.org"_s);
        policy = bench->policy(anna, u"OC/1"_s, 14);
        rule = bench->ruleFromToday();
    }

    std::unique_ptr<WindowBench> bench;
    ClientId anna;
    MatterId policy;
    RuleId rule;
    int made = 0;
};

} // namespace deskbell::test
