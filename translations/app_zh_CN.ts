<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xz::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tick to show, drag or Alt+↑ Alt+↓ to move</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::DialogInteraction</name>
    <message>
        <source>This did not work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::DraftStore</name>
    <message>
        <source>The draft cannot be kept in %1. Save the record soon; what is typed stays in this window.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
</context>
<context>
    <name>xz::FieldEditor</name>
    <message>
        <source>Not a date. Write 1974, 1974-06 or 1974-06-15.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::FieldText</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有名为“%1”的字段。</translation>
    </message>
    <message>
        <source>The field that begins here is not closed with }}.</source>
        <translation>此处开始的字段没有用 }} 结束。</translation>
    </message>
    <message>
        <source>This is no field of a template.</source>
        <translation>这不是模板字段。</translation>
    </message>
    <message>
        <source>The section “%1” is closed here but was not opened.</source>
        <translation>此处结束了段落“%1”，但前面没有开始它。</translation>
    </message>
    <message>
        <source>The section “%1” is not closed.</source>
        <translation>段落“%1”没有结束。</translation>
    </message>
</context>
<context>
    <name>xz::Fonts</name>
    <message>
        <source>The font %1 is not installed; %2 stands in for it.</source>
        <translation>未安装字体“%1”，以“%2”代替。</translation>
    </message>
</context>
<context>
    <name>xz::LayoutEngine</name>
    <message>
        <source>Laying out</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>No installed font has %1; it is printed as 〓. Install a font for rare characters.</source>
        <translation>已安装的字体中没有“%1”，印作“〓”。请安装收录生僻字的字体。</translation>
    </message>
    <message>
        <source>A template begins with &lt;cards&gt;, &lt;register&gt;, &lt;grid&gt; or &lt;html&gt;.</source>
        <translation>模板应以 &lt;cards&gt;、&lt;register&gt;、&lt;grid&gt; 或 &lt;html&gt; 开头。</translation>
    </message>
</context>
<context>
    <name>xz::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::PdfWriter</name>
    <message>
        <source>There is no folder %1. Choose another place for the PDF.</source>
        <translation>没有文件夹“%1”。请另选存放 PDF 的位置。</translation>
    </message>
    <message>
        <source>The disk of %1 is full. No PDF was written; free some space and try again.</source>
        <translation>“%1”所在磁盘已满，PDF 未写出。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The PDF cannot be written to %1. Choose another folder, or close the file if it is open.</source>
        <translation>PDF 无法写入“%1”。请另选文件夹；文件若已打开，请先关闭。</translation>
    </message>
    <message>
        <source>The PDF could not be written to %1. Nothing was saved; try another folder.</source>
        <translation>PDF 未能写入“%1”，没有保存任何内容。请另选文件夹重试。</translation>
    </message>
    <message>
        <source>There is no page %1; the document has %2.</source>
        <translation>没有第 %1 页，文档共 %2 页。</translation>
    </message>
    <message>
        <source>There is nothing to print: the document has no pages.</source>
        <translation>没有可打印的内容：文档没有页面。</translation>
    </message>
    <message>
        <source>Writing PDF</source>
        <translation>正在写出 PDF</translation>
    </message>
</context>
<context>
    <name>xz::PrintSource</name>
    <message>
        <source>This template cannot be drawn.</source>
        <translation>这个模板不能绘制。</translation>
    </message>
</context>
<context>
    <name>xz::RecordForm</name>
    <message>
        <source>Required</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::SearchIndex</name>
    <message>
        <source>The database is open read-only, so the search index was not built anew. Open it for writing first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The search index is missing. Restore the newest backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Building the search index</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The search index cannot be used. Install the program again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::TableView</name>
    <message>
        <source>Fetching the selected rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::TemplateXml</name>
    <message>
        <source>“%1” is no paper size.</source>
        <translation>“%1”不是纸张规格。</translation>
    </message>
    <message>
        <source>A sheet needs at least one card with a width and a height.</source>
        <translation>一张纸上至少要有一枚卡片，并写明宽和高。</translation>
    </message>
    <message>
        <source>There is no element of this name here.</source>
        <translation>此处不能使用这个元素。</translation>
    </message>
    <message>
        <source>There is nothing in &lt;card&gt;.</source>
        <translation>&lt;card&gt; 中没有内容。</translation>
    </message>
    <message>
        <source>The grid of official documents is made for A4.</source>
        <translation>公文版式网格只用于 A4 纸。</translation>
    </message>
    <message>
        <source>The XML is not well formed once its fields are filled in (%1).</source>
        <translation>填入字段后的 XML 格式不正确（%1）。</translation>
    </message>
    <message>
        <source>A list of names needs at least one column.</source>
        <translation>名单至少要有一栏。</translation>
    </message>
    <message>
        <source>The page leaves no room for a row.</source>
        <translation>页面上放不下一行。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the table %2 columns.</source>
        <translation>该行有 %1 格，而表格只有 %2 栏。</translation>
    </message>
    <message>
        <source>A row holds cells: &lt;c&gt;…&lt;/c&gt;.</source>
        <translation>行内应为单元格：&lt;c&gt;…&lt;/c&gt;。</translation>
    </message>
    <message>
        <source>“%1” is no size (%2).</source>
        <translation>“%1”不是字号（%2）。</translation>
    </message>
    <message>
        <source>Template, line %1, column %2: %3</source>
        <translation>模板第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>The XML is not well formed; check that every element is closed.</source>
        <translation>XML 格式不正确，请检查每个元素是否都已结束。</translation>
    </message>
    <message>
        <source>“%1” is no number (%2).</source>
        <translation>“%1”不是数值（%2）。</translation>
    </message>
    <message>
        <source>“%1” should be two numbers (%2).</source>
        <translation>“%1”应为两个数值（%2）。</translation>
    </message>
    <message>
        <source>“%1” is none of %2 (%3).</source>
        <translation>“%1”不在可用的值之列：%2（%3）。</translation>
    </message>
    <message>
        <source>There is no attribute “%1” here.</source>
        <translation>此处没有属性“%1”。</translation>
    </message>
</context>
</TS>
