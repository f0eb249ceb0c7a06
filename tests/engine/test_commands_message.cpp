#include "command_office.h"

#include <QTest>
#include <array>

using namespace deskbell;
using namespace deskbell::test;

class TestCommandsMessage : public QObject {
    Q_OBJECT

private:
    static ManualSend press(ClientId client, MatterId matter = {}, const QString &uuid = u"u-1"_s)
    {
        ManualSend send;
        send.client = client;
        send.matter = matter;
        send.uuid = uuid;
        return send;
    }

private Q_SLOTS:
    void only_what_has_not_left_can_be_cancelled()
    {
        CommandOffice o;
        const MatterId matter = o.matter(o.client());
        const MessageId planned = o.message(matter, MessageState::Planned, Reason::Ok, {}, {}, u"end-21"_s);
        QCOMPARE(refusal(o.commands->cancelMessage(planned, o.by)), u"ok"_s);
        QCOMPARE(o.load(planned).state, MessageState::Cancelled);
        QCOMPARE(o.entry(u"cancelled"_s).value(u"to"_s).toString(), u"jan@example.org"_s);
        QCOMPARE(o.entry(u"cancelled"_s).value(u"step"_s).toString(), u"end-21@2026-12-06"_s);
        QCOMPARE(o.value(u"SELECT verdict FROM occurrence"_s), u"skipped"_s);
        const MessageId held = o.message(matter, MessageState::Held, Reason::OfficeOff, {}, {}, u"end-14"_s);
        QCOMPARE(refusal(o.commands->cancelMessage(held, o.by)), u"ok"_s);
        using enum MessageState;
        int step = 100;
        for (const MessageState state : {Sending, Sent, Failed, Unknown, Skipped, Cancelled}) {
            const MessageId id = o.message(matter, state, Reason::Ok, {}, {}, u"end-%1"_s.arg(++step));
            const QString before = o.everything();
            QCOMPARE(refusal(o.commands->cancelMessage(id, o.by)), u"NotAllowed cannot_cancel"_s);
            QCOMPARE(o.everything(), before);
        }
        QCOMPARE(refusal(o.commands->cancelMessage(MessageId{999}, o.by)).section(u' ', 0, 1), u"NotFound not_found"_s);
    }

    void an_unknown_outcome_is_settled_by_a_person_only_once()
    {
        CommandOffice o;
        const MatterId matter = o.matter(o.client());
        const MessageId sent = o.message(matter, MessageState::Unknown, Reason::Ok, {}, {}, u"end-21"_s);
        const MessageId failed = o.message(matter, MessageState::Unknown, Reason::Ok, {}, {}, u"end-14"_s);
        QCOMPARE(refusal(o.commands->resolveMessage(sent, u"perhaps"_s, o.by)), u"Rejected bad_outcome as"_s);
        QCOMPARE(o.load(sent).state, MessageState::Unknown);
        QCOMPARE(o.commands->resolveMessage(sent, u"sent"_s, o.by).value(), sent);
        QCOMPARE(o.load(sent).state, MessageState::Sent);
        QCOMPARE(o.value(u"SELECT resolved_by FROM message WHERE id = "_s + QString::number(sent.value)), u"admin"_s);
        QCOMPARE(o.entry(u"resolved"_s).value(u"as"_s).toString(), u"sent"_s);
        QCOMPARE(o.commands->resolveMessage(failed, u"failed"_s, o.by).value(), failed);
        QCOMPARE(o.load(failed).state, MessageState::Failed);
        for (const MessageId id : {sent, failed})
            QCOMPARE(refusal(o.commands->resolveMessage(id, u"again"_s, o.by)), u"NotAllowed not_unknown"_s);
        QCOMPARE(o.number(u"SELECT count(*) FROM message"_s), 2);
    }

    void an_unknown_one_sent_again_is_a_new_message_and_the_old_one_counts_as_failed()
    {
        CommandOffice o;
        o.emailToOutbox();
        const MessageId old = o.message(o.matter(o.client()), MessageState::Unknown);
        const auto id = o.commands->resolveMessage(old, u"again"_s, o.by);
        QCOMPARE(refusal(id), u"ok"_s);
        QVERIFY(*id != old);
        QCOMPARE(o.load(old).state, MessageState::Failed);
        const Message again = o.load(*id);
        QCOMPARE(again.state, MessageState::Planned);
        QCOMPARE(again.resendOf, old);
        QVERIFY(again.envid != o.load(old).envid);
        QVERIFY(again.messageIdHeader != o.load(old).messageIdHeader);
        QCOMPARE(o.entries(u"resolved"_s), 1);
        QCOMPARE(o.entries(u"resent"_s), 1);
    }

    void a_message_sent_again_goes_to_the_present_address_S0_27()
    {
        CommandOffice o;
        o.emailToOutbox();
        const ClientId client = o.client();
        const MessageId old = o.message(o.matter(client), MessageState::Failed);
        ContactPointEdit edit;
        edit.value = u"nowy@example.org"_s;
        QVERIFY(o.commands->editContactPoint(client, o.load(client).contactPoints.front().id, edit, o.by));
        const auto id = o.commands->resendMessage(old, o.by);
        QCOMPARE(refusal(id), u"ok"_s);
        QCOMPARE(o.load(*id).to, u"nowy@example.org"_s);
        QCOMPARE(o.load(old).to, u"jan@example.org"_s);
        QCOMPARE(o.load(old).state, MessageState::Failed);
        const QJsonObject entry = o.entry(u"resent"_s);
        QCOMPARE(entry.value(u"to"_s).toString(), u"nowy@example.org"_s);
        QCOMPARE(entry.value(u"of"_s).toInteger(), old.value);
        QCOMPARE(entry.value(u"who"_s).toString(), u"admin"_s);
        QCOMPARE(o.commands->resendMessage(old, o.by).value(), *id); // a second press is the same message
        QCOMPARE(o.number(u"SELECT count(*) FROM message"_s), 2);
    }

    void what_may_still_arrive_or_still_go_is_not_sent_again()
    {
        CommandOffice o;
        o.emailToOutbox();
        const MatterId matter = o.matter(o.client());
        QCOMPARE(refusal(o.commands->resendMessage(o.message(matter, MessageState::Unknown, Reason::Ok, {}, {}, u"end-1"_s), o.by)), u"NotAllowed resolve_first"_s);
        int step = 100;
        for (const MessageState state : {MessageState::Planned, MessageState::Held, MessageState::Sending})
            QCOMPARE(refusal(o.commands->resendMessage(o.message(matter, state, Reason::Ok, {}, {}, u"end-%1"_s.arg(++step)), o.by)), u"NotAllowed cannot_resend"_s);
        QCOMPARE(o.entries(u"resent"_s), 0);
    }

    void a_message_sent_again_asks_the_chain()
    {
        CommandOffice o;
        const ClientId client = o.client();
        const MatterId matter = o.matter(client);
        const MessageId old = o.message(matter, MessageState::Failed);
        QCOMPARE(refusal(o.commands->resendMessage(old, o.by)), u"NotAllowed channel_off"_s);
        o.emailToOutbox();
        QVERIFY(o.commands->suppress(u"jan@example.org"_s, u"prosił"_s, o.by));
        QCOMPARE(refusal(o.commands->resendMessage(old, o.by)), u"NotAllowed suppressed"_s);
        QVERIFY(o.commands->unsuppress(u"jan@example.org"_s, {}, o.by));
        QVERIFY(o.commands->removeContactPoint(client, o.load(client).contactPoints.front().id, o.by));
        QCOMPARE(refusal(o.commands->resendMessage(old, o.by)), u"NotAllowed no_contact_point"_s);
        QCOMPARE(o.number(u"SELECT count(*) FROM message"_s), 1);
        QVERIFY(o.commands->addContactPoint(client, {ChannelKind::Email, u"inny@example.org"_s, Role::Client, {}, {}, true}, o.by));
        const auto id = o.commands->resendMessage(old, o.by);
        QCOMPARE(refusal(id), u"ok"_s);
        QCOMPARE(o.load(*id).to, u"inny@example.org"_s);
        QVERIFY(o.commands->cancelMessage(*id, o.by));
        QVERIFY(o.commands->endMatter(matter, MatterState::Cancelled, o.by));
        QCOMPARE(refusal(o.commands->resendMessage(old, o.by)), u"NotAllowed matter_closed"_s);
    }

    void a_message_by_hand_is_queued_with_time_to_undo()
    {
        CommandOffice o;
        o.emailToOutbox();
        const ClientId client = o.client();
        const MatterId matter = o.matter(client);
        const auto result = o.commands->sendByHand(press(client, matter), o.by);
        QCOMPARE(refusal(result), u"ok"_s);
        QCOMPARE(result->messages.size(), size_t(1));
        const Message message = o.load(result->messages.front());
        QCOMPARE(message.state, MessageState::Planned);
        QCOMPARE(message.due, o.by.at + std::chrono::seconds(10));
        QCOMPARE(message.occurrenceKey, u"by_hand@u-1"_s);
        QVERIFY(message.byHand);
        QCOMPARE(o.entry(u"queued"_s).value(u"to"_s).toString(), u"jan@example.org"_s);
        QCOMPARE(o.entry(u"queued"_s).value(u"who"_s).toString(), u"admin"_s);
        QCOMPARE(o.entries(u"sent"_s), 0); // planned is never shown as done
    }

    void a_second_press_of_the_same_button_is_the_same_message()
    {
        CommandOffice o;
        o.emailToOutbox();
        const ClientId client = o.client();
        const MatterId matter = o.matter(client);
        const auto first = o.commands->sendByHand(press(client, matter), o.by);
        const auto second = o.commands->sendByHand(press(client, matter), o.later(std::chrono::hours(1)));
        QCOMPARE(refusal(second), u"ok"_s);
        QCOMPARE(second->messages, first->messages);
        QCOMPARE(o.entries(u"queued"_s), 1);
        const auto third = o.commands->sendByHand(press(client, matter, u"u-2"_s), o.by); // another press is another message
        QCOMPARE(o.number(u"SELECT count(*) FROM message"_s), 2);
        QVERIFY(third);
    }

    void a_stop_refuses_and_no_reason_overrides_it()
    {
        CommandOffice o;
        const ClientId client = o.client();
        const MatterId matter = o.matter(client);
        const QString before = o.everything();
        QCOMPARE(refusal(o.commands->sendByHand(press(client, matter), o.by)), u"NotAllowed channel_off"_s);
        ManualSend send = press(client, matter);
        send.overrides = {Reason::ChannelOff};
        send.overrideReason = u"bo tak"_s;
        QCOMPARE(refusal(o.commands->sendByHand(send, o.by)), u"Rejected not_overridable override"_s);
        QCOMPARE(o.everything(), before);
        const auto preview = o.commands->previewByHand(press(client, matter), o.by.at);
        QVERIFY(preview);
        QCOMPARE(preview->front().reason, Reason::ChannelOff);
        QCOMPARE(o.everything(), before);
    }

    void a_warning_wants_a_reason_which_is_logged()
    {
        CommandOffice o;
        o.emailToOutbox();
        const ClientId client = o.client();
        const MatterId matter = o.matter(client);
        QVERIFY(o.commands->pauseClient(client, QDate(2026, 12, 1), u"urlop"_s, o.by));
        QCOMPARE(refusal(o.commands->sendByHand(press(client, matter), o.by)), u"NotAllowed client_paused"_s);
        ManualSend send = press(client, matter);
        send.overrides = {Reason::ClientPaused};
        QCOMPARE(refusal(o.commands->sendByHand(send, o.by)), u"Rejected reason_missing reason"_s);
        QCOMPARE(o.number(u"SELECT count(*) FROM message"_s), 0);
        send.overrideReason = u"klient prosił"_s;
        const auto result = o.commands->sendByHand(send, o.by);
        QCOMPARE(refusal(result), u"ok"_s);
        QCOMPARE(o.load(result->messages.front()).state, MessageState::Planned);
        QCOMPARE(o.entry(u"queued"_s).value(u"override"_s).toString(), u"client_paused"_s);
        QCOMPARE(o.entry(u"queued"_s).value(u"override_reason"_s).toString(), u"klient prosił"_s);
    }

    void while_the_office_is_off_a_message_by_hand_is_held_and_goes_when_it_is_on()
    {
        CommandOffice o;
        o.emailToOutbox();
        const ClientId client = o.client();
        const MatterId matter = o.matter(client);
        OfficeEdit edit;
        edit.sending = u"off"_s;
        QVERIFY(o.commands->editOffice(edit, o.by));
        const auto result = o.commands->sendByHand(press(client, matter), o.by);
        QCOMPARE(refusal(result), u"ok"_s);
        QCOMPARE(o.load(result->messages.front()).state, MessageState::Held);
        edit.sending = u"on"_s;
        QVERIFY(o.commands->editOffice(edit, o.by));
        QCOMPARE(o.load(result->messages.front()).state, MessageState::Planned);
    }

    void outside_the_window_a_message_by_hand_waits_for_the_next_opening_S3_19()
    {
        CommandOffice o;
        o.emailToOutbox();
        const ClientId client = o.client();
        By evening = o.by;
        evening.at = CommandOffice::at(QDate(2026, 11, 22), QTime(20, 0));
        const auto result = o.commands->sendByHand(press(client, o.matter(client)), evening);
        QCOMPARE(refusal(result), u"ok"_s);
        QCOMPARE(o.load(result->messages.front()).due, CommandOffice::at(QDate(2026, 11, 23), QTime(8, 0)));
    }

    void without_a_matter_every_open_one_that_may_be_reminded_is_S0_23()
    {
        CommandOffice o(false, {u"insurance"_s, u"benefits"_s});
        o.emailToOutbox();
        const ClientId client = o.client();
        const MatterId policy = o.matter(client);
        const MatterId bicycle = o.matter(client, QDate(2026, 12, 6), u"bicycle-benefit"_s);
        const MatterId closed = o.matter(client, QDate(2026, 12, 24));
        QVERIFY(o.commands->endMatter(closed, MatterState::Closed, o.by));
        const auto result = o.commands->sendByHand(press(client), o.by);
        QCOMPARE(refusal(result), u"ok"_s);
        QCOMPARE(result->messages.size(), size_t(1));
        QCOMPARE(o.load(result->messages.front()).matter, policy);
        QCOMPARE(result->skipped.size(), size_t(1));
        QCOMPARE(result->skipped.front().matter, bicycle);
        QCOMPARE(result->skipped.front().reason, Reason::TypeNotAllowed);
        QCOMPARE(refusal(o.commands->sendByHand(press(client, bicycle, u"u-3"_s), o.by)), u"NotAllowed type_not_allowed"_s);
    }

    void a_text_of_its_own_is_checked_and_kept()
    {
        CommandOffice o;
        o.emailToOutbox();
        const ClientId client = o.client();
        const MatterId matter = o.matter(client);
        ManualSend send = press(client, matter);
        send.text = u"Dzień dobry [nikt]"_s;
        QCOMPARE(refusal(o.commands->sendByHand(send, o.by)), u"Rejected unknown_variable text"_s);
        send.text = u"Dzień dobry [link aktywacyjny"_s;
        QCOMPARE(refusal(o.commands->sendByHand(send, o.by)), u"Rejected unclosed_bracket text"_s);
        send.text = u"Proszę zadzwonić: [activation_link]"_s; // there is none
        QCOMPARE(refusal(o.commands->sendByHand(send, o.by)), u"NotAllowed missing_value"_s);
        send.text = u"Proszę zadzwonić,\r\n[client]"_s;
        QCOMPARE(refusal(o.commands->sendByHand(send, o.by)), u"ok"_s);
        QCOMPARE(o.value(u"SELECT text FROM occurrence"_s), u"Proszę zadzwonić,\n[client]"_s);
    }

    void a_matter_of_somebody_else_is_not_found()
    {
        CommandOffice o;
        const ClientId client = o.client();
        const MatterId others = o.matter(o.client(u"Inny"_s, u"inny@example.org"_s));
        QCOMPARE(refusal(o.commands->sendByHand(press(client, others), o.by)), u"NotFound not_found matter"_s);
        QCOMPARE(refusal(o.commands->sendByHand(press(ClientId{99}), o.by)), u"NotFound not_found client"_s);
        ManualSend send = press(client, others);
        send.client = client;
        send.undoSeconds = -1;
        QCOMPARE(refusal(o.commands->sendByHand(send, o.by)), u"Rejected bad_number undo-seconds"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommandsMessage)
#include "test_commands_message.moc"
