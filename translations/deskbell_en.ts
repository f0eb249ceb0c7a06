<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>deskbell::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
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
