<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n fleet(s)</source>
        <translation>
            <numerusform>%n fleet</numerusform>
            <numerusform>%n fleets</numerusform>
        </translation>
    </message>
</context>
</TS>
