<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>deskbell::ui::Attention</name>
    <message numerus="yes">
        <source>%n messages need attention</source>
        <translation>
            <numerusform>%n message needs attention</numerusform>
            <numerusform>%n messages need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AttentionPage</name>
    <message numerus="yes">
        <source>Noted: %n messages arrived.</source>
        <translation>
            <numerusform>Noted: the message arrived.</numerusform>
            <numerusform>Noted: %n messages arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left at that: %n messages stay unknown and are not sent again.</source>
        <translation>
            <numerusform>Left at that: the message stays unknown and is not sent again.</numerusform>
            <numerusform>Left at that: %n messages stay unknown and are not sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages are queued.</source>
        <translation>
            <numerusform>A new message is queued.</numerusform>
            <numerusform>%n new messages are queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left at that: %n messages stay refused and are not sent again.</source>
        <translation>
            <numerusform>Left at that: %n message stays refused and is not sent again.</numerusform>
            <numerusform>Left at that: %n messages stay refused and are not sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationsPage</name>
    <message numerus="yes">
        <source>In the coming week it would write to %n clients; they hear nothing from it then.</source>
        <translation>
            <numerusform>In the coming week it would write to %n client, who hears nothing from it then.</numerusform>
            <numerusform>In the coming week it would write to %n clients; they hear nothing from it then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::BulkReport</name>
    <message numerus="yes">
        <source>The others were done; %n were not:</source>
        <translation>
            <numerusform>The others were done; one was not:</numerusform>
            <numerusform>The others were done; %n were not:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CatchUpPage</name>
    <message numerus="yes">
        <source>Send %n now</source>
        <translation>
            <numerusform>Send 1 now</numerusform>
            <numerusform>Send %n now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are left at that.</source>
        <translation>
            <numerusform>The reminder is left at that.</numerusform>
            <numerusform>%n reminders are left at that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are on the list again.</source>
        <translation>
            <numerusform>The reminder is on the list again.</numerusform>
            <numerusform>%n reminders are on the list again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are queued.</source>
        <translation>
            <numerusform>One message is queued.</numerusform>
            <numerusform>%n messages are queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are queued, only the newest of each matter.</source>
        <translation>
            <numerusform>%n message is queued, only the newest of its matter.</numerusform>
            <numerusform>%n messages are queued, only the newest of each matter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ChannelState</name>
    <message numerus="yes">
        <source>%n messages wait. Those that still make sense go when it works again.</source>
        <translation>
            <numerusform>%n message waits. If it still makes sense, it goes when it works again.</numerusform>
            <numerusform>%n messages wait. Those that still make sense go when it works again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CheckStep</name>
    <message numerus="yes">
        <source>%1 rows were read.</source>
        <translation>
            <numerusform>%1 row was read.</numerusform>
            <numerusform>%1 rows were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientPreview</name>
    <message numerus="yes">
        <source>For %n clients “%1” is empty.</source>
        <translation>
            <numerusform>For %n client “%1” is empty.</numerusform>
            <numerusform>For %n clients “%1” is empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n clients something is empty: %1.</source>
        <translation>
            <numerusform>For %n client something is empty: %1.</numerusform>
            <numerusform>For %n clients something is empty: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClosingDialog</name>
    <message numerus="yes">
        <source>%n messages are due %1; this computer must be on</source>
        <translation>
            <numerusform>%n message is due %1; this computer must be on</numerusform>
            <numerusform>%n messages are due %1; this computer must be on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sender is not running, and %n messages are due %1</source>
        <translation>
            <numerusform>The sender is not running, and %n message is due %1</numerusform>
            <numerusform>The sender is not running, and %n messages are due %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ColumnsStep</name>
    <message numerus="yes">
        <source>and %1 more columns, which are left out</source>
        <translation>
            <numerusform>and %1 more column, which is left out</numerusform>
            <numerusform>and %1 more columns, which are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DoneStep</name>
    <message numerus="yes">
        <source>%1 rows are in</source>
        <translation>
            <numerusform>%1 row is in</numerusform>
            <numerusform>%1 rows are in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::EndMatterDialog</name>
    <message numerus="yes">
        <source>%n messages about it that wait are not sent.</source>
        <translation>
            <numerusform>%n message about it that waits is not sent.</numerusform>
            <numerusform>%n messages about it that wait are not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::GapsDialog</name>
    <message numerus="yes">
        <source>Something is empty for %n clients</source>
        <translation>
            <numerusform>Something is empty for %n client</numerusform>
            <numerusform>Something is empty for %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Only the first one is shown.</numerusform>
            <numerusform>Only the first %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ImportWizard</name>
    <message numerus="yes">
        <source>Import %1 rows</source>
        <translation>
            <numerusform>Import %1 row</numerusform>
            <numerusform>Import %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MatterForm</name>
    <message numerus="yes">
        <source>Moved by %n days, so it is a correction: what was sent already is not sent again.</source>
        <translation>
            <numerusform>Moved by %n day, so it is a correction: what was sent already is not sent again.</numerusform>
            <numerusform>Moved by %n days, so it is a correction: what was sent already is not sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n days later, so it is a renewal: reminders start anew and count from %1.</source>
        <translation>
            <numerusform>Moved %n day later, so it is a renewal: reminders start anew and count from %1.</numerusform>
            <numerusform>Moved %n days later, so it is a renewal: reminders start anew and count from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n days earlier, so reminders start anew, as after a renewal, and count from %1.</source>
        <translation>
            <numerusform>Moved %n day earlier, so reminders start anew, as after a renewal, and count from %1.</numerusform>
            <numerusform>Moved %n days earlier, so reminders start anew, as after a renewal, and count from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MattersTab</name>
    <message numerus="yes">
        <source>%1 · %n days left</source>
        <translation>
            <numerusform>%1 · %n day left</numerusform>
            <numerusform>%1 · %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MessageLook</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MissedSpan</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Navigation</name>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PickBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PlannedPage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Rehearsal</name>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 changed</numerusform>
            <numerusform>%1 changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as they were</source>
        <translation>
            <numerusform>%1 as it was</numerusform>
            <numerusform>%1 as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 left out</numerusform>
            <numerusform>%1 left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SampleRemovalDialog</name>
    <message numerus="yes">
        <source>%n clients that you entered yourself go too. They are not in any other place.</source>
        <translation>
            <numerusform>%n client that you entered yourself goes too. It is not in any other place.</numerusform>
            <numerusform>%n clients that you entered yourself go too. They are not in any other place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SaveReading</name>
    <message numerus="yes">
        <source>%n messages of today still go in the old form.</source>
        <translation>
            <numerusform>%n message of today still goes in the old form.</numerusform>
            <numerusform>%n messages of today still go in the old form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send today’s now (%n)…</source>
        <translation>
            <numerusform>Send today’s now (%n)…</numerusform>
            <numerusform>Send today’s now (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients are due a message today and would not get it.</source>
        <translation>
            <numerusform>%n client is due a message today and would not get it.</numerusform>
            <numerusform>%n clients are due a message today and would not get it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SendAgainDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and one more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages may have reached their clients already: %1. Whoever has it gets the same text a second time.</source>
        <translation>
            <numerusform>The message may have reached its client already: %1. Then the same text arrives a second time.</numerusform>
            <numerusform>%n messages may have reached their clients already: %1. Whoever has one gets the same text a second time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Send it again</numerusform>
            <numerusform>Send %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I know that it may arrive twice</source>
        <translation>
            <numerusform>I know that it may arrive twice</numerusform>
            <numerusform>I know that they may arrive twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SendingOutlook</name>
    <message numerus="yes">
        <source>The first to wait would be %n messages, %1.</source>
        <translation>
            <numerusform>The first to wait would be %n message, %1.</numerusform>
            <numerusform>The first to wait would be %n messages, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When it is on again, of %n messages that wait those that still make sense go at once; the others are skipped, and the log says why.</source>
        <translation>
            <numerusform>When it is on again, %n message that waits goes at once if it still makes sense; else it is skipped, and the log says why.</numerusform>
            <numerusform>When it is on again, of %n messages that wait those that still make sense go at once; the others are skipped, and the log says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ShownBackups</name>
    <message numerus="yes">
        <source>The newest backup is %n days old. Leave Deskbell running, or back up now.</source>
        <translation>
            <numerusform>The newest backup is a day old. Leave Deskbell running, or back up now.</numerusform>
            <numerusform>The newest backup is %n days old. Leave Deskbell running, or back up now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n sent today</numerusform>
            <numerusform>%n sent today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StopDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages that wait are not sent.</source>
        <translation>
            <numerusform>%n message that waits is not sent.</numerusform>
            <numerusform>%n messages that wait are not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not be sent</source>
        <translation>
            <numerusform>%n will not be sent</numerusform>
            <numerusform>%n will not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders were sent afterwards</source>
        <translation>
            <numerusform>%n reminder was sent afterwards</numerusform>
            <numerusform>%n reminders were sent afterwards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still go by themselves</source>
        <translation>
            <numerusform>%n still goes by itself</numerusform>
            <numerusform>%n still go by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are held</source>
        <translation>
            <numerusform>%n is held</numerusform>
            <numerusform>%n are held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came too late and are not sent</source>
        <translation>
            <numerusform>%n came too late and is not sent</numerusform>
            <numerusform>%n came too late and are not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TodaysDialog</name>
    <message numerus="yes">
        <source>%n clients hear from you today</source>
        <translation>
            <numerusform>%n client hears from you today</numerusform>
            <numerusform>%n clients hear from you today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and send to %n clients</source>
        <translation>
            <numerusform>Save and send to %n client</numerusform>
            <numerusform>Save and send to %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more messages are due today, but something is in the way; the list says what.</source>
        <translation>
            <numerusform>%n more message is due today, but something is in the way; the list says what.</numerusform>
            <numerusform>%n more messages are due today, but something is in the way; the list says what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Tray</name>
    <message numerus="yes">
        <source>%1 · %n need attention</source>
        <translation>
            <numerusform>%1 · %n needs attention</numerusform>
            <numerusform>%1 · %n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TypesStep</name>
    <message numerus="yes">
        <source>in %1 rows</source>
        <translation>
            <numerusform>in %1 row</numerusform>
            <numerusform>in %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message numerus="yes">
        <source>%1 days before a %2 ends, at %3</source>
        <translation>
            <numerusform>%1 days before a %2 ends, at %3</numerusform>
            <numerusform>%1 days before a %2 ends, at %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end</source>
        <translation>
            <numerusform>%n day before the end</numerusform>
            <numerusform>%n days before the end</numerusform>
        </translation>
    </message>
</context>
</TS>
