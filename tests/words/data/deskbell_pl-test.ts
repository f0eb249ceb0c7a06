<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>reason</name>
    <message>
        <source>Sending is switched off for the whole office.</source>
        <translation>Wysyłka jest wyłączona w całym biurze.</translation>
    </message>
    <message>
        <source>Automatic messages to the client are paused until %1.</source>
        <translation>Do %1 klient nie dostaje automatycznych wiadomości.</translation>
    </message>
    <message>
        <source>The matter is paused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Refused</source>
        <translation>Odrzucona</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message numerus="yes">
        <source>%n days before the end</source>
        <translation>
            <numerusform>%n dzień przed końcem</numerusform>
            <numerusform>%n dni przed końcem</numerusform>
            <numerusform>%n dni przed końcem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>test</name>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n polisa</numerusform>
            <numerusform>%n polisy</numerusform>
            <numerusform>%n polis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 policies end</source>
        <translation>
            <numerusform>kończy się %1 polisa</numerusform>
            <numerusform>kończą się %1 polisy</numerusform>
            <numerusform>kończy się %1 polis</numerusform>
        </translation>
    </message>
</context>
</TS>
