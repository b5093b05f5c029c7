<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Window</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Parado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleet(s)</source>
        <translation>
            <numerusform>%Ln flota</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%n sincronización</numerusform>
            <numerusform>%n sincronizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from the sources</source>
        <translation>Ya no está</translation>
    </message>
</context>
</TS>
