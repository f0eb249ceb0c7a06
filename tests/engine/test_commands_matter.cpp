#include "command_office.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;

class TestCommandsMatter : public QObject {
    Q_OBJECT

private:
    static MatterDraft drafted(ClientId client)
    {
        MatterDraft draft;
        draft.client = client;
        draft.type = u"policy"_s;
        draft.title = u"Dom"_s;
        draft.number = u"P-77"_s;
        draft.ends = QDate(2026, 12, 6);
        return draft;
    }

private Q_SLOTS:
    void a_matter_made_by_hand_is_looked_at_at_once_and_found_by_its_number()
    {
        CommandOffice o;
        const ClientId client = o.client();
        MatterDraft draft = drafted(client);
        draft.lines.push_back({{}, u"dom"_s, u"250 000"_s, {}, false});
        const auto id = o.commands->addMatter(draft, o.by);
        QCOMPARE(refusal(id), u"ok"_s);
        QCOMPARE(o.load(*id).lines.size(), size_t(1));
        QCOMPARE(o.load(*id).origin, u"hand"_s);
        QCOMPARE(store::Matters(o.database()).touched().value(), std::vector<MatterId>{*id});
        QVERIFY(o.value(u"SELECT search FROM client"_s).contains(u"p-77"_s));
        const QJsonObject entry = o.entry(u"matter_added"_s);
        QCOMPARE(entry.value(u"type"_s).toString(), u"policy"_s);
        QCOMPARE(entry.value(u"ends"_s).toString(), u"2026-12-06"_s);
        QCOMPARE(entry.value(u"who"_s).toString(), u"admin"_s);
    }

    void bad_input_saves_nothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("expected");
        QTest::newRow("title") << u"title"_s << u"Rejected title_missing title"_s;
        QTest::newRow("type") << u"type"_s << u"Rejected unknown_type type"_s;
        QTest::newRow("ends before it starts") << u"ends"_s << u"Rejected ends_before_starts ends"_s;
        QTest::newRow("link") << u"link"_s << u"Rejected bad_link link"_s;
        QTest::newRow("line") << u"line"_s << u"Rejected line_missing line"_s;
        QTest::newRow("client") << u"client"_s << u"NotFound not_found client"_s;
    }
    void bad_input_saves_nothing()
    {
        QFETCH(QString, what);
        QFETCH(QString, expected);
        CommandOffice o;
        MatterDraft draft = drafted(o.client());
        const QString before = o.everything();
        if (what == u"title"_s)
            draft.title = u"\r\n"_s;
        else if (what == u"type"_s)
            draft.type = u"spaceship"_s;
        else if (what == u"ends"_s)
            draft.starts = QDate(2026, 12, 7);
        else if (what == u"link"_s)
            draft.link = u"file:///etc/passwd"_s;
        else if (what == u"line"_s)
            draft.lines.push_back({{}, u" "_s, u"1"_s, {}, false});
        else
            draft.client = ClientId{99};
        QCOMPARE(refusal(o.commands->addMatter(draft, o.by)), expected);
        QCOMPARE(o.everything(), before);
    }

    void starts_and_ends_may_be_one_day()
    {
        CommandOffice o;
        MatterDraft draft = drafted(o.client());
        draft.starts = draft.ends;
        QCOMPARE(refusal(o.commands->addMatter(draft, o.by)), u"ok"_s);
    }

    void an_edit_changes_lines_and_time_and_a_line_that_stays_is_itself()
    {
        CommandOffice o;
        MatterDraft draft = drafted(o.client());
        draft.lines = {{{}, u"Dom"_s, u"100"_s, {}, false}, {{}, u"Ogród"_s, {}, {}, false}};
        const MatterId id = must(o.commands->addMatter(draft, o.by));
        std::vector<Line> lines = o.load(id).lines;
        const LineId garden = lines.back().id;
        lines.erase(lines.begin());
        lines.front().done = true;
        lines.push_back({LineId{4711}, u"Garaż\n"_s, {}, {}, false}); // not one of this matter's
        MatterEdit edit;
        edit.lines = lines;
        edit.at = CommandOffice::at(QDate(2026, 12, 1), QTime(9, 30));
        QCOMPARE(refusal(o.commands->editMatter(id, edit, o.by)), u"ok"_s);
        const Matter now = o.load(id);
        QCOMPARE(now.lines.size(), size_t(2));
        QCOMPARE(now.lines.front().id, garden);
        QVERIFY(now.lines.front().done);
        QCOMPARE(now.lines.back().text, u"Garaż"_s);
        QVERIFY(now.lines.back().id != LineId{4711});
        QVERIFY(now.at.has_value());
        QCOMPARE(o.entry(u"matter_edited"_s).value(u"fields"_s).toArray(), (QJsonArray{u"at"_s, u"lines"_s}));
        const QString before = o.everything();
        edit.lines = now.lines;
        QCOMPARE(refusal(o.commands->editMatter(id, edit, o.by)), u"ok"_s); // nothing differs
        edit.lines->push_back({});
        QCOMPARE(refusal(o.commands->editMatter(id, edit, o.by)), u"Rejected line_missing line"_s);
        QCOMPARE(o.everything(), before);
    }

    void an_edit_touches_the_matter_and_says_which_fields()
    {
        CommandOffice o;
        const MatterId id = o.matter(o.client());
        o.write(u"DELETE FROM touched"_s);
        MatterEdit edit;
        edit.title = u"Dom i ogród"_s;
        edit.number = u"P-2"_s;
        edit.revision = 1;
        QCOMPARE(refusal(o.commands->editMatter(id, edit, o.by)), u"ok"_s);
        QCOMPARE(o.load(id).title, u"Dom i ogród"_s);
        QCOMPARE(o.load(id).revision, 2);
        QCOMPARE(o.number(u"SELECT count(*) FROM touched"_s), 1);
        QCOMPARE(o.entry(u"matter_edited"_s).value(u"fields"_s).toArray(), (QJsonArray{u"title"_s, u"number"_s}));
        QVERIFY(o.value(u"SELECT search FROM client"_s).contains(u"p-2"_s));
        const QString before = o.everything();
        QCOMPARE(refusal(o.commands->editMatter(id, edit, o.by)), u"Busy changed_meanwhile"_s); // made from revision 1, and 2 is there
        edit.revision = 2;
        QCOMPARE(refusal(o.commands->editMatter(id, edit, o.by)), u"ok"_s); // nothing differs
        edit.title = u" "_s;
        QCOMPARE(refusal(o.commands->editMatter(id, edit, o.by)), u"Rejected title_missing title"_s);
        edit.title.reset();
        edit.starts = QDate(2026, 12, 24);
        QCOMPARE(refusal(o.commands->editMatter(id, edit, o.by)), u"Rejected ends_before_starts ends"_s);
        QCOMPARE(o.everything(), before);
        edit.starts.reset();
        edit.ends = QDate();
        QCOMPARE(refusal(o.commands->editMatter(id, edit, o.by)), u"ok"_s);
        QVERIFY(o.load(id).ends.isNull()); // taken away
    }

    void a_value_that_was_missing_releases_what_waited_for_it()
    {
        CommandOffice o;
        const MatterId id = o.matter(o.client());
        const MessageId held = o.message(id, MessageState::Held, Reason::MissingValue);
        MatterEdit edit;
        edit.link = u"https://example.org/p"_s;
        QCOMPARE(refusal(o.commands->editMatter(id, edit, o.by)), u"ok"_s);
        QCOMPARE(o.load(held).state, MessageState::Planned);
    }

    void a_renewal_has_a_later_end_is_logged_and_touched_S3_24()
    {
        CommandOffice o;
        const MatterId id = o.matter(o.client());
        o.write(u"DELETE FROM touched"_s);
        const QString before = o.everything();
        QCOMPARE(refusal(o.commands->renewMatter(id, {}, o.by)), u"Rejected ends_missing ends"_s);
        QCOMPARE(refusal(o.commands->renewMatter(id, QDate(2026, 12, 6), o.by)), u"Rejected renewal_not_later ends"_s);
        QCOMPARE(o.everything(), before);
        QCOMPARE(refusal(o.commands->renewMatter(id, QDate(2027, 12, 6), o.by)), u"ok"_s);
        QCOMPARE(o.load(id).ends, QDate(2027, 12, 6));
        QCOMPARE(o.entry(u"matter_renewed"_s).value(u"from"_s).toString(), u"2026-12-06"_s);
        QCOMPARE(o.entry(u"matter_renewed"_s).value(u"to"_s).toString(), u"2027-12-06"_s);
        QCOMPARE(o.number(u"SELECT count(*) FROM touched"_s), 1);
    }

    void a_closed_matter_that_is_renewed_goes_on()
    {
        CommandOffice o;
        const MatterId id = o.matter(o.client());
        QVERIFY(o.commands->endMatter(id, MatterState::Closed, o.by));
        QCOMPARE(refusal(o.commands->renewMatter(id, QDate(2026, 12, 6), o.by)), u"Rejected renewal_not_later ends"_s);
        QCOMPARE(o.load(id).state, MatterState::Closed);
        QCOMPARE(refusal(o.commands->renewMatter(id, QDate(2027, 12, 6), o.by)), u"ok"_s);
        QCOMPARE(o.load(id).state, MatterState::Open);
        QCOMPARE(o.load(id).ends, QDate(2027, 12, 6));
    }

    void nothing_about_a_cancelled_matter_is_changed_any_more()
    {
        CommandOffice o;
        const MatterId id = o.matter(o.client());
        QVERIFY(o.commands->endMatter(id, MatterState::Cancelled, o.by));
        const QString before = o.everything();
        MatterEdit edit;
        edit.title = u"Other"_s;
        QCOMPARE(refusal(o.commands->editMatter(id, edit, o.by)), u"NotAllowed matter_cancelled"_s);
        QCOMPARE(refusal(o.commands->renewMatter(id, QDate(2028, 12, 6), o.by)), u"NotAllowed matter_cancelled"_s);
        QCOMPARE(refusal(o.commands->pauseMatter(id, QDate(2026, 12, 1), u"x"_s, o.by)), u"NotAllowed matter_cancelled"_s);
        QCOMPARE(refusal(o.commands->endMatter(id, MatterState::Closed, o.by)), u"NotAllowed matter_cancelled"_s);
        QCOMPARE(refusal(o.commands->endMatter(id, MatterState::Cancelled, o.by)), u"ok"_s); // it is already
        QCOMPARE(o.everything(), before);
    }

    void a_closed_matter_can_be_corrected_but_has_nothing_to_pause()
    {
        CommandOffice o;
        const MatterId id = o.matter(o.client());
        QVERIFY(o.commands->endMatter(id, MatterState::Closed, o.by));
        QCOMPARE(refusal(o.commands->pauseMatter(id, QDate(2026, 12, 1), u"x"_s, o.by)), u"NotAllowed nothing_to_pause"_s);
        MatterEdit edit;
        edit.number = u"P-78"_s;
        QCOMPARE(refusal(o.commands->editMatter(id, edit, o.by)), u"ok"_s);
        QCOMPARE(o.load(id).state, MatterState::Closed);
        QCOMPARE(refusal(o.commands->endMatter(id, MatterState::Cancelled, o.by)), u"ok"_s); // it was called by the wrong name
    }

    void a_cancelled_matter_drops_out_with_all_that_was_planned_S3_24()
    {
        CommandOffice o;
        const ClientId client = o.client();
        const MatterId id = o.matter(client);
        const MatterId other = o.matter(client, QDate(2026, 12, 20));
        const MessageId planned = o.message(id, MessageState::Planned);
        const MessageId held = o.message(id, MessageState::Held, Reason::OfficeOff, {}, {}, u"end-7"_s);
        const MessageId sent = o.message(id, MessageState::Sent, Reason::Ok, {}, {}, u"end-21"_s);
        const MessageId others = o.message(other, MessageState::Planned);
        QCOMPARE(refusal(o.commands->endMatter(id, MatterState::Open, o.by)), u"Rejected bad_state state"_s);
        QCOMPARE(refusal(o.commands->endMatter(id, MatterState::Cancelled, o.by)), u"ok"_s);
        QCOMPARE(o.load(planned).state, MessageState::Skipped);
        QCOMPARE(o.load(planned).reason, Reason::MatterClosed);
        QCOMPARE(o.load(held).state, MessageState::Skipped);
        QCOMPARE(o.load(sent).state, MessageState::Sent);
        QCOMPARE(o.load(others).state, MessageState::Planned);
        QCOMPARE(o.entries(u"matter_cancelled"_s), 1);
        QCOMPARE(o.entries(u"not_sent"_s), 2); // once per occurrence
        QCOMPARE(o.entry(u"not_sent"_s).value(u"reason"_s).toString(), u"matter_closed"_s);
        QCOMPARE(o.number(u"SELECT count(*) FROM occurrence WHERE verdict = 'skipped' AND reason = 'matter_closed'"_s), 2);
        QCOMPARE(refusal(o.commands->endMatter(id, MatterState::Cancelled, o.by)), u"ok"_s); // done already
        QCOMPARE(o.entries(u"matter_cancelled"_s), 1);
    }

    void a_matter_is_paused_and_resumed_alone()
    {
        CommandOffice o;
        const ClientId client = o.client();
        const MatterId id = o.matter(client);
        const MatterId other = o.matter(client, QDate(2026, 12, 20));
        const MessageId held = o.message(id, MessageState::Held, Reason::MatterPaused);
        const MessageId others = o.message(other, MessageState::Held, Reason::MatterPaused);
        QCOMPARE(refusal(o.commands->pauseMatter(id, QDate(2026, 11, 1), u"x"_s, o.by)), u"Rejected until_passed until"_s);
        QCOMPARE(refusal(o.commands->pauseMatter(id, QDate(2026, 12, 1), u" \n"_s, o.by)), u"Rejected reason_missing reason"_s);
        QCOMPARE(refusal(o.commands->pauseMatter(id, QDate(2026, 12, 1), u"szkoda"_s, o.by)), u"ok"_s);
        QCOMPARE(o.load(id).pausedUntil, QDate(2026, 12, 1));
        QCOMPARE(o.entry(u"matter_paused"_s).value(u"reason"_s).toString(), u"szkoda"_s);
        QCOMPARE(refusal(o.commands->pauseMatter(id, {}, {}, o.by)), u"ok"_s);
        QVERIFY(o.load(id).pausedUntil.isNull());
        QCOMPARE(o.entries(u"matter_resumed"_s), 1);
        QCOMPARE(o.load(held).state, MessageState::Planned);
        QCOMPARE(o.load(others).state, MessageState::Held);
        QCOMPARE(refusal(o.commands->pauseMatter(id, {}, {}, o.by)), u"ok"_s); // not paused: nothing to tell
        QCOMPARE(o.entries(u"matter_resumed"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandsMatter)
#include "test_commands_matter.moc"
