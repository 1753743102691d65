<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MakeReport</name>
    <message numerus="yes">
        <source>The assessment is incomplete: %n check(s) are open (%1). Answer them, or make a draft.</source>
        <translation>
            <numerusform>The assessment is incomplete: %n check is open (%1). Answer it, or make a draft.</numerusform>
            <numerusform>The assessment is incomplete: %n checks are open (%1). Answer them, or make a draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n check(s) are open, so that the report can only be a draft.</source>
        <translation>
            <numerusform>%n check is open, so that the report can only be a draft.</numerusform>
            <numerusform>%n checks are open, so that the report can only be a draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
