<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%Ln fleet(s)</source>
        <translation>
            <numerusform>%Ln fleet</numerusform>
            <numerusform>%Ln fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln sync</numerusform>
            <numerusform>%Ln syncs</numerusform>
        </translation>
    </message>
</context>
</TS>
