<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xz</name>
    <message>
        <source>There is no database at %1. Check the path, or create a new database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be written to. Open it read-only, or copy it to a folder of your own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No lock file can be written beside %1. Check the free space and the folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database is open in another window (%1 on %2). Use that window, or open the database read-only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is a folder. Choose a database file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder %1 does not exist. Create it or choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not a database, or its beginning is damaged. Choose another file or restore the newest backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is already a record with this name or number. Change it and save again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other records still use this record, or a record it points to is gone. Reload and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A required field is empty or a value is not permitted. Correct it and save again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This record no longer exists. Reload the page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program is incomplete: %1 is missing. Reinstall it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up the database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not a backup of this program, or it is incomplete. Choose another backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The backup %1 is damaged: %2 cannot be read back. Choose another backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program is incomplete: its database steps are broken. Reinstall it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database could not be brought up to date; it is unchanged. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Native place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Birthplace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Began work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Professional title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organisation and post</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Office phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expertise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Social posts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Honours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinyin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stroke order key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinyin order key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinyin for search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Post in the committee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Convener</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Way of leaving</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deciding meeting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rank order key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leading post</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number series</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days of warning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duty record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print template</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own strokes or reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protected values of this change were purged from the log, so it cannot be taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number pattern “%1” cannot be used: %2. Correct it in the settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a brace is closed that was not opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a brace is not closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the width “%1” is no number up to 12</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the field “%1” is not known here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it lacks {number}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::Access</name>
    <message>
        <source>Your account may not change %1. Ask an administrator.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::Attachments</name>
    <message>
        <source>%1 does not exist. Choose another file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read to its end. Check the disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This attachment no longer exists. Reload the page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file of the attachment “%1” is missing. Restore it from a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file of the attachment “%1” is damaged. Restore it from a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking attachments</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::Backup</name>
    <message>
        <source>Adding attachments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no backup at %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database is open in another window. Close it and restore again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::ChangeSet</name>
    <message>
        <source>The database is open read-only, so nothing was saved. Open it for writing first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program asked for a table that the database does not have. Update the program.</source>
        <translation type="unfinished" />
    </message>
</context>
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
    <name>xz::Directory</name>
    <message>
        <source>No term is current. Create the term in the settings first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no term %1. Create it in the settings first.</source>
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
    <name>xz::HelpWindow</name>
    <message>
        <source>Search the guides</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No guide contains “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::History</name>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This record is no longer in the recycle bin. Reload the page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The change log was altered outside of the program, from entry %1 on. Keep this file and compare it with a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking the change log</source>
        <translation type="unfinished" />
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
        <source>Error</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::Migrator</name>
    <message>
        <source>The database was written by a newer version of this program. Update the program; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database is from an older version and has to be brought up to date first. Open it once for writing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No backup could be made, so the database was not brought up to date. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bringing the database up to date</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::Numbering</name>
    <message>
        <source>There is no number series “%1”. Create it in the settings.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::PageRange</name>
    <message>
        <source>“%1” is no range of the %2 pages. Write it as 1-3,8.</source>
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
    <name>xz::PreviewPane</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jump to a person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>/ %1 pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is on none of these pages.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::PreviewView</name>
    <message>
        <source>Print preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::PrintJob</name>
    <message>
        <source>The template “%1” is missing from the program. Install it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The printer “%1” did not take the pages. Check that it is switched on and connected, or save a PDF.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::PrintPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit templates…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing can be printed here: the module that prints it is switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading what can be printed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Laying out %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The layout was stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lay out again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing PDF</source>
        <translation type="unfinished">正在写出 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) saved as %1.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Printing on %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to %1.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Last printed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PgUp PgDn turn pages    Ctrl+wheel zoom    Ctrl+F jump to a person    Ctrl+Shift+S save as PDF    Esc back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All fonts present</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::PrintSettingsPane</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cut marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print on both sides</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Horizontal offset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vertical offset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all, or 1-3,8</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strokes of the surname</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinyin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No printer; save a PDF</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 pages</source>
        <comment>figure and unit</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2 items</source>
        <comment>pages, then cards</comment>
        <translation type="unfinished" />
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
    <name>xz::RecordWriter</name>
    <message>
        <source>The program wrote to a table that is not registered. Update the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program wrote to a field that the database does not have. Update the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: this record was removed in the meantime. Reload the page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was changed since, outside of the history, so this cannot be taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was changed by somebody else since you opened it. Reload it, then enter your change again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::SearchIndex</name>
    <message>
        <source>The database is open read-only, so the search index was not built anew. Open it for writing first.</source>
        <translation>数据库以只读方式打开，未重建搜索索引。请先以可写方式打开。</translation>
    </message>
    <message>
        <source>The search index is missing. Restore the newest backup.</source>
        <translation>缺少搜索索引。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>正在建立搜索索引</translation>
    </message>
    <message>
        <source>The search index cannot be used. Install the program again.</source>
        <translation>搜索索引无法使用。请重新安装本程序。</translation>
    </message>
</context>
<context>
    <name>xz::Settings</name>
    <message>
        <source>Change settings</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::SheetWriter</name>
    <message>
        <source>The folder “%1” does not exist. Choose another one.</source>
        <translation>文件夹“%1”不存在。请另选一个。</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Choose another folder.</source>
        <translation>无法写入“%1”。请另选文件夹。</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room or choose another disk.</source>
        <translation>未能写入“%1”：磁盘已满。请腾出空间或另选磁盘。</translation>
    </message>
    <message>
        <source>“%1” was not written. Check the disk or choose another folder.</source>
        <translation>未能写入“%1”。请检查磁盘或另选文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced. Close it in other programs and try again.</source>
        <translation>无法替换“%1”。请在其他程序中将其关闭后再试。</translation>
    </message>
    <message>
        <source>Tables are written as .xlsx or .csv. Give the file one of these endings.</source>
        <translation>表格只能保存为 .xlsx 或 .csv。请使用其中一种扩展名。</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,576 rows. Filter the list or export it as .csv.</source>
        <translation>一张工作表最多容纳 1,048,576 行。请筛选列表或导出为 .csv。</translation>
    </message>
    <message>
        <source>A text is longer than the 32,767 characters a cell holds. Export the list as .csv.</source>
        <translation>有文字超过单元格的上限（32,767 个字符）。请将列表导出为 .csv。</translation>
    </message>
</context>
<context>
    <name>xz::Statement</name>
    <message>
        <source>Another program is writing to the database. Close it or wait a moment, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database cannot be written to. Check the permissions of the file and its folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database is damaged or is no database. Restore the newest backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database cannot be opened. Check the permissions of the file and its folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full or refuses to be written to. Free some space and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk reported an error. Check the drive and the connection to it, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database reported an error. Details are in the program's log.</source>
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
    <name>xz::Tasks</name>
    <message>
        <source>This task no longer exists. Reload the page.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::TemplateList</name>
    <message>
        <source>Find a template</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::TemplateManager</name>
    <message>
        <source>Template</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use this version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset to default</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print templates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of the template</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text that ships stays as it is; a change is kept as a version of your own. F1 explains the fields.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading versions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As shipped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Laying out the example</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, own version %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save template “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use template “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset template “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete template “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the changed text?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The template has been changed and not saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on editing</source>
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
<context>
    <name>xz::WorkCalendar</name>
    <message>
        <source>The holiday file cannot be read: line %1: %2. Correct it and load it again.</source>
        <translation>放假安排文件无法读取：第 %1 行：%2。请改正后重新载入。</translation>
    </message>
    <message>
        <source>The holiday file names no year. Load a file with "years".</source>
        <translation>放假安排文件中没有年份。请载入含有“years”的文件。</translation>
    </message>
    <message>
        <source>A year is missing or wrong in the holiday file. Give each entry a "year".</source>
        <translation>放假安排文件中缺少年份或年份有误。请为每项写明“year”。</translation>
    </message>
    <message>
        <source>The year %1 stands twice in the holiday file. Remove one.</source>
        <translation>放假安排文件中 %1 年出现两次。请删去一处。</translation>
    </message>
    <message>
        <source>%1: the holiday “%2” has no name or no right dates. Write "from" and "to" as 2026-02-15.</source>
        <translation>%1年：假日“%2”没有名称或日期有误。请把“from”“to”写成 2026-02-15 的形式。</translation>
    </message>
    <message>
        <source>%1: “%2” is no date. Write 2026-02-14.</source>
        <translation>%1年：“%2”不是日期。请写成 2026-02-14 的形式。</translation>
    </message>
    <message>
        <source>%1 is a holiday and a working day in the holiday file. Remove one.</source>
        <translation>放假安排文件中 %1 既是假日又是上班日。请删去一处。</translation>
    </message>
</context>
<context>
    <name>xz::Workbook</name>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 of “%2” is not closed. Close it or remove it and try again.</source>
        <translation>“%2”第 %1 行的引号没有配对。请补全或删除该引号后再试。</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Check its name and folder.</source>
        <translation>文件“%1”不存在。请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Close it in other programs and check that you may read it.</source>
        <translation>无法打开文件“%1”。请在其他程序中将其关闭，并确认有读取权限。</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Copy or download it again.</source>
        <translation>文件不完整，末尾部分缺失。请重新复制或下载后再试。</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in the spreadsheet program, save it as .xlsx and try again.</source>
        <translation>文件已损坏。请用电子表格软件打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The sheet “%1” is damaged after row %2. Open the file in the spreadsheet program, save it as .xlsx and try again.</source>
        <translation>工作表“%1”在第 %2 行之后已损坏。请用电子表格软件打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in the spreadsheet program, remove the password, save it and try again.</source>
        <translation>文件设有密码。请用电子表格软件打开，取消密码并保存后再试。</translation>
    </message>
    <message>
        <source>The file has no visible sheet. Unhide the sheet that is wanted and try again.</source>
        <translation>文件中没有可见的工作表。请取消隐藏所需的工作表后再试。</translation>
    </message>
    <message>
        <source>The sheet is larger than a spreadsheet can be. Delete what does not belong to the table and try again.</source>
        <translation>工作表超出电子表格的最大范围。请删除表格以外的内容后再试。</translation>
    </message>
    <message>
        <source>The file is not a table. Choose an .xlsx, .ods, .xls or .csv file.</source>
        <translation>该文件不是表格。请选择 .xlsx、.ods、.xls 或 .csv 文件。</translation>
    </message>
    <message>
        <source>The file is a text document or presentation, not a spreadsheet, whatever its name says. Copy the table into a spreadsheet and save it as .xlsx.</source>
        <translation>该文件实际是文字文档或演示文稿，不是电子表格。请将表格复制到电子表格中，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb). Save it as .xlsx and try again.</source>
        <translation>该文件是二进制工作簿（.xlsb）。请另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The file is a compressed archive. Unpack it and choose the spreadsheet in it.</source>
        <translation>该文件是压缩包。请解压后选择其中的电子表格。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>“%1”是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>文件是空的。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file is a web page with the ending of a spreadsheet. Open it in the spreadsheet program, save it as .xlsx and try again.</source>
        <translation>该文件实际是网页，只是使用了表格的扩展名。请用电子表格软件打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>Line %1 is neither UTF-8 nor GB18030 text. Save the file anew as “CSV UTF-8” or as .xlsx.</source>
        <translation>第 %1 行既不是 UTF-8 也不是 GB18030 编码。请将文件重新另存为“CSV UTF-8”或 .xlsx。</translation>
    </message>
</context>
<context>
    <name>xz::WorkdayReckoning</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message numerus="yes">
        <source>%n weekend day(s)</source>
        <translation>
            <numerusform>周末 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (the first day not counted): %n working day(s).</source>
        <translation>
            <numerusform>%1至%2（起始日不计）：%n 个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Days off: %1.</source>
        <translation>不计的休息日：%1。</translation>
    </message>
    <message>
        <source>Worked instead: %1.</source>
        <translation>调休上班计入：%1。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not entered yet; only weekends were skipped.</source>
        <translation>%1年的放假安排尚未录入，该年只扣除了周末。</translation>
    </message>
</context>
<context>
    <name>xz::Workspace</name>
    <message>
        <source>Unknown user</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::dialect</name>
    <message>
        <source>The database driver of this program is incomplete. Reinstall the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is a database of another program. Choose a database of Xiezheng Office.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copying the database</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>xz::durable</name>
    <message>
        <source>The folder of %1 does not exist. Create it or choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be written: its folder is read-only. Choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be written. Check the disk and try again.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
