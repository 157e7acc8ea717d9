<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xz::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
</context>
<context>
    <name>xz::PrintSource</name>
    <message>
        <source>This template cannot be drawn.</source>
        <translation>这个模板不能绘制。</translation>
    </message>
</context>
</TS>
