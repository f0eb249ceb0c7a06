<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>reason</name>
    <message>
        <source>Sending is switched off for the whole office.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
