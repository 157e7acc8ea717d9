<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RosterPage</name>
    <message>
        <source>Members</source>
        <translation>委员</translation>
    </message>
</context>
</TS>
