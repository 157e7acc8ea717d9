<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xz::members::ArchiveCommands</name>
    <message>
        <source>Write a list of the archive as a spreadsheet</source>
        <translation>把一种档案报表写成表格文件</translation>
    </message>
    <message>
        <source>LIST              %1
--term N          the term; without it the current one
--sort ORDER      by strokes (when not given), pinyin, rank or sector
--sector S        members of one sector
--month M         birthdays of one month
--out FILE        .xlsx or .csv; as PDF: xiezheng print members.LIST --out FILE.pdf</source>
        <translation>LIST              %1
--term N          届次；不给则为本届
--sort ORDER      strokes（笔画，默认）、pinyin、rank（排序号）或 sector（界别）
--sector S        只列一个界别
--month M         只列某月生日
--out FILE        .xlsx 或 .csv；要 PDF 用：xiezheng print members.LIST --out FILE.pdf</translation>
    </message>
    <message>
        <source>Name what is missing or contradicts itself in the archives</source>
        <translation>列出档案中的缺项和矛盾之处</translation>
    </message>
    <message>
        <source>--term N          the term; without it the current one
--format FORMAT   table (when not given) or json
The exit code is 0 whether something is missing or not.</source>
        <translation>--term N          届次；不给则为本届
--format FORMAT   table（默认）或 json
有无缺项，返回值都是 0。</translation>
    </message>
    <message>
        <source>--month takes 1 to 12.</source>
        <translation>--month 取 1 到 12。</translation>
    </message>
    <message>
        <source>Name the file: --out FILE.xlsx</source>
        <translation>请指明文件：--out FILE.xlsx</translation>
    </message>
    <message>
        <source>There is no list “%1”. There are: %2.</source>
        <translation>没有“%1”这种报表。可选：%2。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>要补或核对</translation>
    </message>
</context>
<context>
    <name>xz::members::ArchiveLists</name>
    <message>
        <source>Contact book</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Birthday list</source>
        <translation>生日名单</translation>
    </message>
    <message>
        <source>Term summary</source>
        <translation>届次汇总</translation>
    </message>
    <message>
        <source>Completeness report</source>
        <translation>完整性检查报告</translation>
    </message>
    <message>
        <source>Composition by sectors</source>
        <translation>构成情况表（按界别）</translation>
    </message>
    <message>
        <source>Composition by committees</source>
        <translation>构成情况表（按专委会）</translation>
    </message>
    <message>
        <source>Composition by groups</source>
        <translation>构成情况表（按小组）</translation>
    </message>
    <message>
        <source>There is no list “%1”. There are: %2.</source>
        <translation>没有“%1”这种报表。可选：%2。</translation>
    </message>
</context>
<context>
    <name>xz::members::ArchivePrintSource</name>
    <message>
        <source>There is no such term. Choose one of the list.</source>
        <translation>没有这一届。请在列表中选择。</translation>
    </message>
    <message>
        <source>Archive of members</source>
        <translation>委员档案报表</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全部委员</translation>
    </message>
    <message>
        <source>Those selected</source>
        <translation>所选的人</translation>
    </message>
    <message>
        <source>Born in month %1</source>
        <translation>%1月出生</translation>
    </message>
    <message>
        <source>Sector：%1</source>
        <translation>界别：%1</translation>
    </message>
</context>
<context>
    <name>xz::members::Bodies</name>
    <message>
        <source>There is “%1” already.</source>
        <translation>已经有“%1”。</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>新增“%1”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>Order of the bodies</source>
        <translation>调整次序</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n members, those who left among them. Merge it with another instead.</source>
        <translation>
            <numerusform>“%1”有%n名委员（含离任的），请改为与别的合并。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>There is “%1” already. Choose it too, or another name.</source>
        <translation>已经有“%1”。请把它也选中，或另取名称。</translation>
    </message>
    <message>
        <source>Choose at least two to merge.</source>
        <translation>请至少选中两个再合并。</translation>
    </message>
    <message>
        <source>Merge %1 into “%2”</source>
        <translation>将%1合并为“%2”</translation>
    </message>
    <message>
        <source>Choose the members who go into the new one first.</source>
        <translation>请先选中要分出去的委员。</translation>
    </message>
    <message numerus="yes">
        <source>Split “%1” off “%2” (%n members)</source>
        <translation>
            <numerusform>从“%2”拆出“%1”（%n人）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conveners</source>
        <translation>
            <numerusform>%n人任召集人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no conveners any more</source>
        <translation>
            <numerusform>%n人不再任召集人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n members</source>
        <translation>
            <numerusform>调整%n人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xz::members::BodiesModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>xz::members::BodiesPage</name>
    <message>
        <source>Bodies in order</source>
        <translation>按次序列出</translation>
    </message>
    <message>
        <source>Members of the body</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Sectors and bodies</source>
        <translation>界别与组织</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Composition or members</source>
        <translation>构成或成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>拆出…</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>召集人</translation>
    </message>
    <message>
        <source>Ctrl+click select several    Alt+↑↓ order    Enter rename</source>
        <translation>Ctrl+单击多选    Alt+↑↓ 调整次序    Enter 改名</translation>
    </message>
    <message>
        <source>Kind of bodies</source>
        <translation>界别、专委会或小组</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The table of the composition as xlsx or csv</source>
        <translation>把构成情况表存为 xlsx 或 csv</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>召集人</translation>
    </message>
    <message>
        <source>%1 bodies · %2 members</source>
        <translation>共%1个 · %2人</translation>
    </message>
    <message>
        <source>%1: %2 members</source>
        <translation>%1：%2人</translation>
    </message>
    <message>
        <source>%1, all</source>
        <translation>全部%1</translation>
    </message>
    <message>
        <source>Enter opens the archive</source>
        <translation>Enter 打开档案</translation>
    </message>
    <message>
        <source>Choose one on the left</source>
        <translation>请在左边选中一个</translation>
    </message>
    <message>
        <source>There is no term yet. Add the first member, or import a roster.</source>
        <translation>还没有届次。请先新增委员或导入名册。</translation>
    </message>
    <message>
        <source>Name of the new one</source>
        <translation>新的名称</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Merge %1 (%2 members)</source>
        <translation>合并%1（%2人）</translation>
    </message>
    <message>
        <source>Name of the merged one</source>
        <translation>合并后的名称</translation>
    </message>
    <message>
        <source>Merged into “%1”, %2 members moved. Ctrl+Z takes it back.</source>
        <translation>已合并为“%1”，转入%2人，Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Select the members who go into the new one (Ctrl or Shift with a click), then split.</source>
        <translation>请选中要分出去的委员（按住 Ctrl 或 Shift 单击），再点“拆出”。</translation>
    </message>
    <message>
        <source>Split off “%1”</source>
        <translation>从“%1”拆出</translation>
    </message>
    <message>
        <source>Name of the new one for the %1 selected</source>
        <translation>所选%1人分入的新名称</translation>
    </message>
    <message>
        <source>%1 members are in “%2” now. Ctrl+Z takes it back.</source>
        <translation>已将%1人分入“%2”，Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Select the members first.</source>
        <translation>请先选中委员。</translation>
    </message>
    <message>
        <source>Export the composition</source>
        <translation>导出构成情况表</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入%1。</translation>
    </message>
</context>
<context>
    <name>xz::members::BodyMembersModel</name>
    <message>
        <source>Convener</source>
        <translation>召集人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation and post</source>
        <translation>工作单位及职务</translation>
    </message>
</context>
<context>
    <name>xz::members::BulkEdit</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n members</source>
        <translation>
            <numerusform>批量修改%1（%n人）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xz::members::BulkEditDialog</name>
    <message numerus="yes">
        <source>Change %n members</source>
        <translation>
            <numerusform>修改%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>要修改的栏目</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有哪些变化</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>New value (empty clears it)</source>
        <translation>新值（空着就是清除）</translation>
    </message>
    <message>
        <source>%1 change, %2 have this value already. Ctrl+Z takes it back in one step.</source>
        <translation>%1人有变化，%2人已是此值。Ctrl+Z 一次撤回。</translation>
    </message>
</context>
<context>
    <name>xz::members::BulkModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改为</translation>
    </message>
</context>
<context>
    <name>xz::members::CompletenessPage</name>
    <message>
        <source>Completeness</source>
        <translation>档案完整性</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>需核对</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>By strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>按栏目</translation>
    </message>
    <message>
        <source>Enter opens the form on the field</source>
        <translation>Enter 打开档案到这一栏</translation>
    </message>
    <message>
        <source>Nothing to mend: every archive of this term is complete.</source>
        <translation>没有要补的：这一届的档案都完整。</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>检查哪些栏目</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印检查报告</translation>
    </message>
    <message>
        <source>Checking the archives</source>
        <translation>正在检查档案</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>没有要补的</translation>
    </message>
    <message>
        <source>%1 to mend</source>
        <translation>%1项待补或待核对</translation>
    </message>
    <message>
        <source>Name, initials or sector</source>
        <translation>姓名、首字母、界别</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序号</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
</context>
<context>
    <name>xz::members::CompletenessSource</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>要补或核对</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>需核对</translation>
    </message>
</context>
<context>
    <name>xz::members::CustomFieldSettings</name>
    <message>
        <source>Choices, one a line</source>
        <translation>选项，每行一个</translation>
    </message>
    <message>
        <source>Own fields of the archive</source>
        <translation>档案的自定义栏目</translation>
    </message>
    <message>
        <source>Fields that the office wants beside the built-in ones: blood group, plate number, date of joining a party … They are imported, listed, filtered, searched and printed like the others.</source>
        <translation>在固有栏目之外增加本机关需要的栏目：血型、车牌、入党时间等。导入、列表、筛选、查找、打印都与固有栏目一样。</translation>
    </message>
    <message>
        <source>Own fields in order</source>
        <translation>自定义栏目（按次序）</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>栏目名称</translation>
    </message>
    <message>
        <source>Kind of the field</source>
        <translation>栏目类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新建栏目</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save the field</source>
        <translation>保存栏目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1 (%2, archived)</source>
        <translation>%1（%2，已停用）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n members have a value of another kind in it. Archive this field and make a new one.</source>
        <translation>
            <numerusform>有%n名委员已按原来的类型填写。请停用这一栏，另建一栏。</numerusform>
        </translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>新建自定义栏目“%1”</translation>
    </message>
    <message>
        <source>Own field “%1”</source>
        <translation>自定义栏目“%1”</translation>
    </message>
    <message>
        <source>Order of the own fields</source>
        <translation>自定义栏目的次序</translation>
    </message>
    <message>
        <source>Archive own field “%1”</source>
        <translation>停用自定义栏目“%1”</translation>
    </message>
    <message>
        <source>Take back own field “%1”</source>
        <translation>重新启用自定义栏目“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n members have a value in it. Archive the field: it is no longer offered, and nothing is lost.</source>
        <translation>
            <numerusform>有%n名委员填了这一栏。请改为停用：不再出现，已填内容都保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove own field “%1”</source>
        <translation>删除自定义栏目“%1”</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>A new field.</source>
        <translation>新栏目。</translation>
    </message>
    <message numerus="yes">
        <source>%n members have a value.</source>
        <translation>
            <numerusform>有%n名委员填了这一栏。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xz::members::DossierPrintSource</name>
    <message>
        <source>Dossiers of members</source>
        <translation>履职档案</translation>
    </message>
    <message>
        <source>Duty dossier</source>
        <translation>履职档案</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Duty report form, first half-year</source>
        <translation>履职情况报告表（上半年）</translation>
    </message>
    <message>
        <source>Duty report form, second half-year</source>
        <translation>履职情况报告表（下半年）</translation>
    </message>
    <message>
        <source>The duty ledger has no entries yet.</source>
        <translation>履职台账还没有记录。</translation>
    </message>
    <message>
        <source>A dossier&apos;s template begins with &lt;dossier&gt;.</source>
        <translation>履职档案的模板以 &lt;dossier&gt; 开头。</translation>
    </message>
    <message>
        <source>A dossier needs &lt;cards&gt; for the first page and &lt;register&gt; for the entries.</source>
        <translation>履职档案要有 &lt;cards&gt;（首页）和 &lt;register&gt;（记录）。</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>履职档案</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>xz::members::DutyDetail</name>
    <message>
        <source>Choose an entry on the left.</source>
        <translation>请在左边选一条记录。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>记录的各部分</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Changes of this entry</source>
        <translation>这条记录的修改历史</translation>
    </message>
    <message>
        <source>This entry comes from another record and is corrected there.</source>
        <translation>这条记录由别处自动汇入，请在来源处更正。</translation>
    </message>
    <message>
        <source>The year %1 is closed. Open it again on the page Duty scores.</source>
        <translation>%1 年度已关闭。可在“履职考核”页重新打开。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Half days or pieces</source>
        <translation>数量（半天、件）</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>closed; nothing can be changed</source>
        <translation>已关闭，不能改动</translation>
    </message>
</context>
<context>
    <name>xz::members::DutyEvents</name>
    <message>
        <source>This entry is no longer in the ledger.</source>
        <translation>台账里已没有这条记录。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-02-26.</source>
        <translation>“%1”不是日期，请写成 2026-02-26。</translation>
    </message>
    <message>
        <source>%1 lies outside of every term.</source>
        <translation>%1 不在任何一届的任期内。</translation>
    </message>
    <message>
        <source>%1 stands in the list twice.</source>
        <translation>%1 在名单里出现了两次。</translation>
    </message>
    <message>
        <source>%1 was no member on %2.</source>
        <translation>%2 当天%1还不是或已不是委员。</translation>
    </message>
    <message>
        <source>The ledger has “%1” for %2 already (%3).</source>
        <translation>台账里%2已有“%1”（%3）。</translation>
    </message>
    <message>
        <source>Name at least one member who had a part in it.</source>
        <translation>至少要有一名参加的委员。</translation>
    </message>
    <message>
        <source>%1 (%2 members)</source>
        <translation>%1（%2人）</translation>
    </message>
    <message>
        <source>Enter duty: %1</source>
        <translation>录入履职记录：%1</translation>
    </message>
    <message>
        <source>Correct duty: %1</source>
        <translation>更正履职记录：%1</translation>
    </message>
    <message>
        <source>Remove duty: %1</source>
        <translation>移除履职记录：%1</translation>
    </message>
</context>
<context>
    <name>xz::members::DutyForm</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>The meeting, the title of the proposal, the activity …</source>
        <translation>会议名称、提案题目、活动内容……</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Half days or pieces</source>
        <translation>数量（半天、件）</translation>
    </message>
    <message>
        <source>A number above 0.</source>
        <translation>请填大于 0 的数。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Who had a part *</source>
        <translation>参加人 *</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>An entry begun at %1 was not saved.</source>
        <translation>%1 有一条记录没有保存。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>The day is needed: 2026-02-26.</source>
        <translation>要写到日：2026-02-26。</translation>
    </message>
    <message>
        <source>Name at least one member who had a part in it.</source>
        <translation>至少要有一名参加的委员。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
    </message>
    <message>
        <source>Enter it all the same?</source>
        <translation>仍然录入吗？</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>Save the entry?</source>
        <translation>保存这条记录？</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>xz::members::DutyImportCommand</name>
    <message>
        <source>Import entries of duty performance</source>
        <translation>导入履职记录</translation>
    </message>
    <message>
        <source>See: xiezheng members duty import --help</source>
        <translation>见：xiezheng members duty import --help</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The file has: %2.</source>
        <translation>没有工作表“%1”。文件里有：%2。</translation>
    </message>
    <message>
        <source>The term is a number from 1 to 99.</source>
        <translation>届次是 1 到 99 的数字。</translation>
    </message>
    <message>
        <source>Name one file to import.</source>
        <translation>请写一个要导入的文件。</translation>
    </message>
    <message>
        <source>--problems takes stop, skip or take.</source>
        <translation>--problems 只能是 stop、skip 或 take。</translation>
    </message>
    <message>
        <source>These columns are missing: %1. Name them in the row above the entries.</source>
        <translation>缺少这些栏：%1。请在记录上面一行写上栏目名称。</translation>
    </message>
    <message>
        <source>No entry stands below the headers.</source>
        <translation>栏目名称下面没有记录。</translation>
    </message>
    <message>
        <source>%1, %2: %3 entries, headers in row %4</source>
        <translation>%1，%2：%3 条记录，栏目名称在第 %4 行</translation>
    </message>
    <message>
        <source>new %1, unchanged %2, with problems %3</source>
        <translation>新增 %1，不变 %2，有问题 %3</translation>
    </message>
    <message>
        <source>written: %1 entries, %2</source>
        <translation>已写入：%1 条记录，%2</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>没有写入</translation>
    </message>
    <message>
        <source>Nothing was written because of the rows named above. Mend them, or add --problems skip or --problems take.</source>
        <translation>因上面列出的行，什么都没有写入。请改正，或者加 --problems skip（跳过）或 --problems take（照收）。</translation>
    </message>
    <message>
        <source>The report %1 cannot be written: %2. Choose another place.</source>
        <translation>核对结果 %1 写不了：%2。请换一个地方。</translation>
    </message>
    <message>
        <source>Columns in any order: %1. The sector tells namesakes apart.
--term N          the term; without it the current one
--sheet NAME      the sheet; without it the first with the headers
--problems WHAT   rows that are asked about (no member that day, outside the term, entered twice) or cannot be entered:
                  stop and write nothing (when not given), skip them, or take those that can be entered all the same
--strict          notes (a missing result) count as problems
--dry-run         say what would happen, write nothing
--report R.json   write every row with a problem or a change to a file</source>
        <translation>各栏次序不限：%1。界别用来区分同名。
--term N          届次；不写为本届
--sheet NAME      工作表；不写为第一个有栏目名称的
--problems WHAT   存疑的行（那天不是委员、不在任期内、重复）和收不了的行：
                  stop 什么都不写入（不写时），skip 跳过，take 存疑的照收
--strict          提示（没有写结果）也算问题
--dry-run         只说会怎样，不写入
--report R.json   把有问题和有改动的每一行写到文件</translation>
    </message>
    <message>
        <source>%1 rows named above would be left out.</source>
        <translation>上面列出的 %1 行不会录入。</translation>
    </message>
    <message>
        <source>%1 rows named above were left out.</source>
        <translation>上面列出的 %1 行没有录入。</translation>
    </message>
</context>
<context>
    <name>xz::members::DutyImportPage</name>
    <message>
        <source>These columns are missing: %1. Name them in the row above the entries.</source>
        <translation>缺少栏目：%1。请在记录上方的标题行里写上。</translation>
    </message>
    <message>
        <source>No entry stands below the headers.</source>
        <translation>标题行下面没有记录。</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Import duty entries</source>
        <translation>导入履职记录</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>to be asked about</source>
        <translation>需核对</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Enter the selected</source>
        <translation>录入所选</translation>
    </message>
    <message>
        <source>Leave out the selected</source>
        <translation>不录入所选</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>Show the ledger</source>
        <translation>查看台账</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the whole import back.</source>
        <translation>按 Ctrl+Z 可以一次全部撤回。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.xls *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.ods *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>These rows cannot be entered; mend them in the file and choose it again.</source>
        <translation>这些行不能录入，请在文件里改好再选一次。</translation>
    </message>
    <message>
        <source>Select rows marked “decide” first.</source>
        <translation>请先选中标着“待定”的行。</translation>
    </message>
    <message>
        <source>Write without them?</source>
        <translation>不含这些行，继续吗？</translation>
    </message>
    <message>
        <source>%1 rows cannot be entered. They stay out; mend them in the file and import it again, what is there already is left alone.</source>
        <translation>有 %1 行不能录入，先不写。在文件里改好再导入一次即可，已经录入的不会重复。</translation>
    </message>
    <message>
        <source>Write the others</source>
        <translation>录入其余</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>Writing duty entries</source>
        <translation>写入履职记录</translation>
    </message>
    <message>
        <source>%1 entries are in the ledger.</source>
        <translation>已录入台账 %1 条。</translation>
    </message>
    <message>
        <source>Nothing is written before the last step.</source>
        <translation>最后一步之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing is written yet. %1 rows wait for your decision.</source>
        <translation>尚未写入。还有 %1 行待定。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚未写入。</translation>
    </message>
    <message>
        <source>Write %1 entries</source>
        <translation>录入 %1 条</translation>
    </message>
    <message>
        <source>Decide on the rows marked “decide” first.</source>
        <translation>请先决定标着“待定”的各行。</translation>
    </message>
    <message>
        <source>%1 rows    F8 next problem  Shift+F8 former one</source>
        <translation>%1 行    F8 下一处问题  Shift+F8 上一处</translation>
    </message>
    <message>
        <source>Columns: %1; the sector only tells namesakes apart. Rows of joint work or of one event share day and matter. An xlsx, xls, ods or csv file can be chosen.</source>
        <translation>栏目：%1。界别只用来分清同名的人。联名的、同一次活动的各行，日期和事项写成一样。可以选 xlsx、xls、ods 或 csv 文件。</translation>
    </message>
</context>
<context>
    <name>xz::members::DutyImporter</name>
    <message>
        <source>%1 has no member “%2”.</source>
        <translation>%1没有委员“%2”。</translation>
    </message>
    <message>
        <source>%1 people have the name “%2”. Write the sector: %3.</source>
        <translation>有 %1 人叫“%2”。请写明界别：%3。</translation>
    </message>
    <message>
        <source>%1 lies outside of %2.</source>
        <translation>%1 不在%2任期之内。</translation>
    </message>
    <message>
        <source>“%1” is no member of %2.</source>
        <translation>“%1”不是%2委员。</translation>
    </message>
    <message>
        <source>“%1” was no member on %2.</source>
        <translation>%2 那天“%1”还不是或已不是委员。</translation>
    </message>
    <message>
        <source>The ledger has this event for “%1” already, otherwise: %2 (here: %3).</source>
        <translation>台账里“%1”的这件事已有记录，但不同：%2（这里是：%3）。</translation>
    </message>
    <message>
        <source>Import duty entries (%1)</source>
        <translation>导入履职记录（%1 条）</translation>
    </message>
    <message>
        <source>%1 has no member “%2”. Is it “%3”?</source>
        <translation>%1没有委员“%2”。是不是“%3”？</translation>
    </message>
    <message>
        <source>“%1” is of the sector %2. Is it the same person?</source>
        <translation>“%1”是%2界别的，是同一个人吗？</translation>
    </message>
</context>
<context>
    <name>xz::members::DutyModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>xz::members::DutyPage</name>
    <message>
        <source>Duty ledger</source>
        <translation>履职台账</translation>
    </message>
    <message>
        <source>Entries of the duty ledger</source>
        <translation>履职记录</translation>
    </message>
    <message>
        <source>%1 entries written to %2.</source>
        <translation>%1 条已写入 %2。</translation>
    </message>
    <message>
        <source>Duty scores</source>
        <translation>履职考核</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Name, initials, matter, organiser</source>
        <translation>姓名、首字母、事项、组织单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>entered or imported</source>
        <translation>录入、导入</translation>
    </message>
    <message>
        <source>from other records</source>
        <translation>自动汇入</translation>
    </message>
    <message>
        <source>without proof</source>
        <translation>缺凭证</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已关闭）</translation>
    </message>
    <message>
        <source>%1 entries found</source>
        <translation>找到 %1 条</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 条</translation>
    </message>
    <message>
        <source>↑↓ next entry  Enter open  Ctrl+N new  F2 correct  Ctrl+C copy as table</source>
        <translation>↑↓ 换行  Enter 打开  Ctrl+N 新增  F2 更正  Ctrl+C 复制为表格</translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing is entered yet. Attendance comes from the meetings by itself; enter the rest, or import a table.</source>
        <translation>还没有记录。会议出席由会议自动汇入，其余的在这里录入，或导入表格。</translation>
    </message>
    <message>
        <source>There are no members yet. Import a roster first.</source>
        <translation>还没有委员，请先导入名册。</translation>
    </message>
    <message>
        <source>This entry comes from another record and is corrected there.</source>
        <translation>这条记录由别处自动汇入，请在来源处更正。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove the entry?</source>
        <translation>移除这条记录？</translation>
    </message>
    <message>
        <source>“%1” of %2 goes to the recycle bin. Ctrl+Z takes it back.</source>
        <translation>%2的“%1”将移入回收站，按 Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” was entered for %2 members.</source>
        <translation>“%1”共录入了 %2 名委员。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>只移除%1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>The part of the program that this entry comes from is switched off. Switch it on under Settings, Plug-ins.</source>
        <translation>这条记录来自的模块没有启用。请在“设置”的“插件”里启用。</translation>
    </message>
    <message>
        <source>Only entries of %1 are shown.</source>
        <translation>只列出%1的记录。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>xz::members::DutyPreview</name>
    <message>
        <source>cannot be entered</source>
        <translation>不能录入</translation>
    </message>
    <message>
        <source>＝ there already</source>
        <translation>＝已有</translation>
    </message>
    <message>
        <source>＋ new</source>
        <translation>＋新增</translation>
    </message>
    <message>
        <source>! decide</source>
        <translation>！待定</translation>
    </message>
    <message>
        <source>enter it</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>不录入</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is to be asked</source>
        <translation>需要核对</translation>
    </message>
</context>
<context>
    <name>xz::members::DutySheet</name>
    <message>
        <source>The formula in this cell has no result.</source>
        <translation>这一格的公式没有结果。</translation>
    </message>
    <message>
        <source>“%1” is unknown. Write one of: %2.</source>
        <translation>不认得“%1”。请从这些里选：%2。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>没有姓名。</translation>
    </message>
    <message>
        <source>The kind is missing. Write one of: %1.</source>
        <translation>没有类别。请从这些里选：%1。</translation>
    </message>
    <message>
        <source>It is not said what it was: the meeting, the title of the proposal …</source>
        <translation>没有写事项：会议名称、提案题目等。</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>没有日期。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-02-26.</source>
        <translation>“%1”不是日期。请写成 2026-02-26。</translation>
    </message>
    <message>
        <source>Nobody is present and absent at once. Make two rows of it.</source>
        <translation>不能既出席又缺席。请分成两行。</translation>
    </message>
    <message>
        <source>Absent is either with leave or without.</source>
        <translation>请假和缺席只能是一样。</translation>
    </message>
    <message>
        <source>No result is given; “%1” was taken.</source>
        <translation>没有写结果，作“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no quantity. Write the number of half days or pieces.</source>
        <translation>“%1”不是数量。请写半天数或件数。</translation>
    </message>
    <message>
        <source>Row %1 enters the same event for the same person.</source>
        <translation>与第 %1 行重复：同一人的同一件事。</translation>
    </message>
    <message>
        <source>%1 lies before the first committee. Is the year right?</source>
        <translation>%1 早于第一届政协，年份对吗？</translation>
    </message>
    <message>
        <source>%1 has not come yet.</source>
        <translation>%1 还没有到。</translation>
    </message>
</context>
<context>
    <name>xz::members::DutySource</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动汇入</translation>
    </message>
</context>
<context>
    <name>xz::members::DutyStanding</name>
    <message>
        <source>below %1</source>
        <translation>低于%1</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
</context>
<context>
    <name>xz::members::DutyWarnings</name>
    <message>
        <source>missed %1 standing meetings this year</source>
        <translation>本年缺常委会%1次</translation>
    </message>
    <message>
        <source>missed %1 standing meetings this term</source>
        <translation>本届缺常委会%1次</translation>
    </message>
    <message>
        <source>missed %1 plenaries this term</source>
        <translation>本届缺全会%1次</translation>
    </message>
    <message>
        <source>%1 plenaries without leave</source>
        <translation>%1次全会无故缺席</translation>
    </message>
    <message>
        <source>below %1 for %2 years</source>
        <translation>连续%2年低于%1分</translation>
    </message>
    <message>
        <source>Warnings of duty performance %1</source>
        <translation>%1 年度履职预警</translation>
    </message>
    <message>
        <source>annual report is missing</source>
        <translation>未交述职报告</translation>
    </message>
</context>
<context>
    <name>xz::members::EvidenceModel</name>
    <message>
        <source>Worth %1; a cap, a floor or “only once” left %2.</source>
        <translation>原为 %1 分，因封顶、保底或只计一次，计 %2 分。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entry of the ledger</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>xz::members::FactLoader</name>
    <message>
        <source>No term covers the year %1. Enter the dates of the terms, or name one.</source>
        <translation>没有哪一届包含 %1 年。请填写各届的起止日期，或者用 --term 指明。</translation>
    </message>
</context>
<context>
    <name>xz::members::FieldCommands</name>
    <message>
        <source>List the office&apos;s own fields of the archive</source>
        <translation>列出自定义的档案栏目</translation>
    </message>
    <message>
        <source>--format FORMAT   table (when not given) or json</source>
        <translation>--format FORMAT   table（默认）或 json</translation>
    </message>
    <message>
        <source>Add an own field</source>
        <translation>增加一个自定义栏目</translation>
    </message>
    <message>
        <source>--kind KIND       text (when not given), date or choice
--choices A,B,C   what a choice offers, at least two</source>
        <translation>--kind KIND       text（文字，默认）、date（日期）或 choice（选项）
--choices A,B,C   选项的内容，至少两个</translation>
    </message>
    <message>
        <source>Offer an own field no longer; its values stay</source>
        <translation>停用一个自定义栏目，已填内容保留</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>新建自定义栏目“%1”</translation>
    </message>
    <message>
        <source>Archive own field “%1”</source>
        <translation>停用自定义栏目“%1”</translation>
    </message>
    <message>
        <source>There is no own field “%1”. See: xiezheng members fields list</source>
        <translation>没有自定义栏目“%1”。请看：xiezheng members fields list</translation>
    </message>
</context>
<context>
    <name>xz::members::FormerPage</name>
    <message>
        <source>Former members</source>
        <translation>老委员</translation>
    </message>
    <message>
        <source>Name, initials, organisation, phone</source>
        <translation>姓名、首字母、单位、手机</translation>
    </message>
    <message>
        <source>Last term</source>
        <translation>最后一届</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>离任方式</translation>
    </message>
    <message>
        <source>By strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Enter opens the archive</source>
        <translation>Enter 打开档案</translation>
    </message>
    <message>
        <source>Into the current term</source>
        <translation>加入本届</translation>
    </message>
    <message>
        <source>no term is current</source>
        <translation>没有设定本届</translation>
    </message>
    <message>
        <source>members of former terms who are not in %1</source>
        <translation>曾任委员而不在%1之列</translation>
    </message>
    <message>
        <source>Nobody here. Members who leave office, and those who do not stay in the next term, are listed by themselves.</source>
        <translation>还没有老委员。离任的、换届不再留任的委员会自动列在这里。</translation>
    </message>
    <message>
        <source>%1 was a member of this term and left it. Open the archive and take the way of leaving out.</source>
        <translation>%1本是这一届委员，中途离任。请打开档案，清空“离任方式”。</translation>
    </message>
    <message>
        <source>%1 joins the current term</source>
        <translation>%1加入本届</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
</context>
<context>
    <name>xz::members::FormerSource</name>
    <message>
        <source>Strokes</source>
        <translation>画</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>历届</translation>
    </message>
    <message>
        <source>Last sector</source>
        <translation>最后界别</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>最后职务</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>离任方式</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离任时间</translation>
    </message>
    <message>
        <source>Organisation and post</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
</context>
<context>
    <name>xz::members::ImportCommand</name>
    <message>
        <source>Import a roster of members</source>
        <translation>导入委员名册</translation>
    </message>
    <message>
        <source>See: xiezheng members import --help</source>
        <translation>用法：xiezheng members import --help</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The file has: %2.</source>
        <translation>没有工作表“%1”。文件中有：%2。</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Check the path.</source>
        <translation>无法读取栏目对应文件 %1。请检查路径。</translation>
    </message>
    <message>
        <source>The mapping %1 is no JSON object: %2 at byte %3.</source>
        <translation>栏目对应文件 %1 不是 JSON 对象：第 %3 字节处 %2。</translation>
    </message>
    <message>
        <source>The term is a number from 1 to 99.</source>
        <translation>届次应为 1 至 99 的数字。</translation>
    </message>
    <message>
        <source>Name one file to import.</source>
        <translation>请写明要导入的一个文件。</translation>
    </message>
    <message>
        <source>--problems takes stop, skip or take.</source>
        <translation>--problems 可取 stop、skip 或 take。</translation>
    </message>
    <message>
        <source>unknown %1: %2</source>
        <translation>未知的%1：%2</translation>
    </message>
    <message>
        <source>No member stands below the headers.</source>
        <translation>标题行下面没有委员。</translation>
    </message>
    <message>
        <source>Nothing was written because of the rows named above. Mend them, or add --problems skip or --problems take.</source>
        <translation>因以上各行有问题，未写入任何数据。请改正后再导入，或加上 --problems skip 或 --problems take。</translation>
    </message>
    <message>
        <source>Nothing was written because of what is named above.</source>
        <translation>因以上问题，未写入任何数据。</translation>
    </message>
    <message>
        <source>%1, %2: %3 members, headers in row %4</source>
        <translation>%1，%2：%3 名委员，标题行为第 %4 行</translation>
    </message>
    <message>
        <source>new %1, changed %2, unchanged %3, with problems %4, in the database but not in the file %5</source>
        <translation>新增 %1，变更 %2，不变 %3，有问题 %4，库中有而文件中没有 %5</translation>
    </message>
    <message>
        <source>not in the database yet: %1: %2</source>
        <translation>库中尚无的%1：%2</translation>
    </message>
    <message>
        <source>written: %1 members, term %2</source>
        <translation>已写入 %1 名委员，第 %2 届</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>未写入任何数据</translation>
    </message>
    <message>
        <source>The report %1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入报告 %1：%2。请另选位置。</translation>
    </message>
    <message>
        <source>Neither the file nor the database names a term: entered as the first. --term N enters another.</source>
        <translation>文件和数据库都没有写明届次，已按第一届录入。用 --term N 可另行指定。</translation>
    </message>
    <message>
        <source>--term N          the term; without it the one the file names, else the current one, else the first
--sheet NAME      the sheet; without it the first that holds a roster, or all when each is named after a sector
--all-sheets      every sheet that holds a roster, each with its own columns
--visible-only    leave out rows that the spreadsheet hides
--map MAP.json    which column is which field: {&quot;headerRow&quot;: 3, &quot;columns&quot;: {&quot;B&quot;: &quot;name&quot;, &quot;手机&quot;: &quot;phone&quot;}}
--problems WHAT   when not given (stop): a value that does not fit its field (a doubtful phone, a date like 1975.13) is kept in the
                  member&apos;s remark and named as a warning; a row that is no member (no name, a person twice) stops the import:
                  nothing is written, exit 3. skip: leave out every row with a problem. take: as stop, but leave out only rows
                  that are no member
--strict          whatever does not fit, and unknown sectors, parties and committees (created without it), are errors: exit 3
--dry-run         say what would happen, write nothing
--report R.json   write every difference and problem to a file
Exit: 0 imported, 2 wrong usage, 3 bad input: every problem on stderr with file, sheet, row and column. The same file again
changes nothing.</source>
        <translation>--term N          第几届；不写则取文件中写明的届次，其次本届，再次第一届
--sheet NAME      工作表；不写则取第一张名册表；各表都以界别命名时全部读取
--all-sheets      读取所有名册工作表，各表按各自的栏目
--visible-only    不读文件中隐藏的行
--map MAP.json    各栏对应：{&quot;headerRow&quot;: 3, &quot;columns&quot;: {&quot;B&quot;: &quot;name&quot;, &quot;手机&quot;: &quot;phone&quot;}}
--problems WHAT   不写（stop）：与栏目不符的值（存疑的电话、1975.13 这样的日期）
                  记入该委员备注并作为提示列出；不成其为委员的行（无姓名、同一人出现两次）
                  使导入停止：什么也不写入，退出码 3。skip：凡有问题的行都跳过。
                  take：同 stop，但只跳过不成其为委员的行
--strict          凡不符之处，以及未知的界别、党派、专委会（平时自动建立），均为错误：退出码 3
--dry-run         只说明会怎样，不写入
--report R.json   把每项差异和问题写入文件
退出码：0 已导入，2 用法有误，3 文件有误：每个问题都注明文件、工作表、行、列。
同一文件再次导入不改变任何内容。</translation>
    </message>
    <message>
        <source>Only the sheet “%1” is read. Names stand also on: %2. --all-sheets reads all of them.</source>
        <translation>只读取工作表“%1”。另有名单的工作表：%2。加 --all-sheets 可全部读取。</translation>
    </message>
    <message>
        <source>%1 hidden rows are left out.</source>
        <translation>隐藏的 %1 行未读入。</translation>
    </message>
    <message>
        <source>%1 hidden rows (a filter?) are read too. --visible-only leaves them out.</source>
        <translation>有 %1 行在文件中是隐藏的（可能是筛选所致），已一并读入；不要它们时加 --visible-only。</translation>
    </message>
</context>
<context>
    <name>xz::members::ImportDetail</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>逐项差异</translation>
    </message>
    <message>
        <source>what is ticked takes the file&apos;s value</source>
        <translation>勾选的采用文件中的值</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏目对应</translation>
    </message>
    <message>
        <source>Go back and change</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>Choose a row to see what it changes.</source>
        <translation>选一行，看它会改动什么。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>全不采用</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>%1 others are the same</source>
        <translation>其余 %1 项相同</translation>
    </message>
    <message>
        <source>Take the file&apos;s value of %1</source>
        <translation>“%1”采用文件中的值</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Create the sector “%1”</source>
        <translation>新建界别“%1”</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>改正%1</translation>
    </message>
    <message>
        <source>The right value; Enter checks it</source>
        <translation>填写正确的值，按回车核对</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Take the row, keep the value in the remark</source>
        <translation>导入此行，原文记入备注</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>跳过此行</translation>
    </message>
    <message>
        <source>Another person of the same name</source>
        <translation>是同名的另一人</translation>
    </message>
    <message>
        <source>Unless it is mended, the row is skipped.</source>
        <translation>不改正则跳过此行。</translation>
    </message>
    <message>
        <source>Create it by its full name “%1”</source>
        <translation>以全称“%1”新建</translation>
    </message>
    <message>
        <source>Create all %1 sectors that the database does not have</source>
        <translation>把库中没有的 %1 个界别全部新建</translation>
    </message>
</context>
<context>
    <name>xz::members::ImportFileStep</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>工作表的前几行</translation>
    </message>
    <message>
        <source>Choose the roster, or drop the file here: xlsx, ods, xls or csv. Nothing is written until you have seen every row.</source>
        <translation>选择名册文件，或把文件拖到这里：xlsx、ods、xls、csv 均可。逐行核对之前不会写入任何数据。</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Leave out the %1 rows that are hidden in the file (by a filter or by hand)</source>
        <translation>不读入文件中隐藏的 %1 行（筛选掉的或手工隐藏的）</translation>
    </message>
</context>
<context>
    <name>xz::members::ImportFlow</name>
    <message>
        <source>Comparing with the database</source>
        <translation>正在与库中比对</translation>
    </message>
    <message>
        <source>Writing members</source>
        <translation>正在写入委员</translation>
    </message>
    <message>
        <source>%1 members added, %2 changed.</source>
        <translation>新增委员 %1 人，变更 %2 人。</translation>
    </message>
    <message>
        <source>Created in the table of %1: %2.</source>
        <translation>新建%1：%2。</translation>
    </message>
    <message>
        <source>%1 rows were left out.</source>
        <translation>%1 行未导入。</translation>
    </message>
</context>
<context>
    <name>xz::members::ImportMappingStep</name>
    <message>
        <source>Saved mapping</source>
        <translation>已存对应</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>保存对应关系</translation>
    </message>
    <message>
        <source>Match by name again</source>
        <translation>按名称重新对应</translation>
    </message>
    <message>
        <source>found by itself; change it when it is wrong</source>
        <translation>自动找到，不对可改</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的栏目</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>对应到</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Column %1 goes into</source>
        <translation>%1 列对应到</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
</context>
<context>
    <name>xz::members::ImportMappings</name>
    <message>
        <source>There is no saved mapping “%1”.</source>
        <translation>没有保存过名为“%1”的栏目对应。</translation>
    </message>
</context>
<context>
    <name>xz::members::ImportPage</name>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>对应栏目</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对预览</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>导入步骤</translation>
    </message>
    <message>
        <source>Export problems</source>
        <translation>导出问题清单</translation>
    </message>
    <message>
        <source>Print check list</source>
        <translation>打印核对表</translation>
    </message>
    <message>
        <source>Show the roster</source>
        <translation>查看名册</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the whole import back.</source>
        <translation>按 Ctrl+Z 可一次全部撤回。</translation>
    </message>
    <message>
        <source>Problem rows</source>
        <translation>问题行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>This step writes nothing. After writing, Ctrl+Z takes all of it back at once.</source>
        <translation>此步不写入任何数据。写入后按 Ctrl+Z 可一次全部撤回。</translation>
    </message>
    <message>
        <source>Skip them (%1 rows)</source>
        <translation>先跳过（%1 行）</translation>
    </message>
    <message>
        <source>Write %1 members</source>
        <translation>写入 %1 人</translation>
    </message>
    <message>
        <source>Choose the roster</source>
        <translation>选择名册</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.xls *.csv *.txt);;All files (*)</source>
        <translation>表格文件 (*.xlsx *.ods *.xls *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>保存对应关系</translation>
    </message>
    <message>
        <source>Name; files with the same headers use it by themselves:</source>
        <translation>名称；以后表头相同的文件自动采用：</translation>
    </message>
    <message>
        <source>The mapping “%1” is saved.</source>
        <translation>对应关系“%1”已保存。</translation>
    </message>
    <message>
        <source>Problems of %1</source>
        <translation>%1 问题清单</translation>
    </message>
    <message>
        <source>Excel table (*.xlsx);;Text table (*.csv)</source>
        <translation>Excel 表格 (*.xlsx);;文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Writing the problems</source>
        <translation>正在导出问题清单</translation>
    </message>
    <message>
        <source>%1 rows with problems are in %2.</source>
        <translation>%1 个问题行已导出到 %2。</translation>
    </message>
    <message>
        <source>Check list of %1</source>
        <translation>%1 核对表</translation>
    </message>
    <message>
        <source>The import is in the history.</source>
        <translation>这次导入已记入历史。</translation>
    </message>
    <message>
        <source>Take, doubtful values into the remark (%1 rows)</source>
        <translation>导入，原文记入备注（%1 行）</translation>
    </message>
</context>
<context>
    <name>xz::members::ImportPreview</name>
    <message>
        <source>＋ new</source>
        <translation>＋ 新增</translation>
    </message>
    <message>
        <source>＋ new, not taken</source>
        <translation>＋ 不采用</translation>
    </message>
    <message>
        <source>≠ changed %1</source>
        <translation>≠ 变更 %1</translation>
    </message>
    <message>
        <source>≠ not taken</source>
        <translation>≠ 不采用</translation>
    </message>
    <message>
        <source>! problem</source>
        <translation>! 问题</translation>
    </message>
    <message>
        <source>sub-heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明行</translation>
    </message>
    <message>
        <source>＝ unchanged</source>
        <translation>＝ 不变</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺）</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>not imported; %1 of the rows below is taken from this row</source>
        <translation>不导入；以下各行的%1取自此行</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>In office in the database, but not in this file. The import leaves this member as it is.</source>
        <translation>库中在任，但这份文件里没有。导入不会改动这位委员。</translation>
    </message>
    <message>
        <source>Nobody in the database is this person.</source>
        <translation>库中没有此人，将新增。</translation>
    </message>
    <message>
        <source>dates of birth came in %1 spellings and were made one</source>
        <translation>出生年月有 %1 种写法，已统一</translation>
    </message>
    <message>
        <source>%1 phone numbers were restored from numbers</source>
        <translation>%1 个手机号由数字还原</translation>
    </message>
    <message>
        <source>%1 (certificate %2)</source>
        <translation>%1（证号 %2）</translation>
    </message>
    <message>
        <source>! skipped</source>
        <translation>! 跳过</translation>
    </message>
    <message>
        <source>! taken</source>
        <translation>! 导入</translation>
    </message>
    <message>
        <source>%1 hidden rows were left out</source>
        <translation>隐藏的 %1 行未读入</translation>
    </message>
    <message>
        <source>%1 hidden rows are read too</source>
        <translation>隐藏的 %1 行也已读入</translation>
    </message>
</context>
<context>
    <name>xz::members::ImportPreviewStep</name>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的各行</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变更</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>in the database, not in the file</source>
        <translation>库中有、文件中没有</translation>
    </message>
    <message>
        <source>Find in the preview</source>
        <translation>在预览中查找</translation>
    </message>
    <message>
        <source>sheet “%1”, header row %2</source>
        <translation>工作表“%1”，标题行第 %2 行</translation>
    </message>
    <message>
        <source>%1 rows of members</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>%1 rows of members, %2 shown</source>
        <translation>共 %1 行，显示 %2 行</translation>
    </message>
    <message>
        <source>F8 next problem  Shift+F8 previous  Space take or not  Alt+→ write</source>
        <translation>F8 下一个问题  Shift+F8 上一个  空格 采用或不采用  Alt+→ 写入</translation>
    </message>
</context>
<context>
    <name>xz::members::ImportSource</name>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>正在读取工作表</translation>
    </message>
    <message>
        <source>%1 rows with content</source>
        <translation>有内容的 %1 行</translation>
    </message>
    <message>
        <source>hidden sheets are not read: %1</source>
        <translation>隐藏的工作表不读取：%1</translation>
    </message>
    <message>
        <source>All %1 sheets with a roster</source>
        <translation>全部 %1 张名册工作表</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新建）</translation>
    </message>
</context>
<context>
    <name>xz::members::ListCommands</name>
    <message>
        <source>List the members of a term</source>
        <translation>列出一届委员</translation>
    </message>
    <message>
        <source>--term N          the term; without it the current one
--sector S        members of one sector
--sort ORDER      by strokes (when not given), pinyin or rank
--format FORMAT   table (when not given), csv or json
--layout LAYOUT   as published lists are printed: by sector, or as one list by strokes</source>
        <translation>--term N          届次；不写时为当前届
--sector S        只列一个界别
--sort ORDER      按 strokes 笔画（默认）、pinyin 拼音或 rank 排序号
--format FORMAT   table 表格（默认）、csv 或 json
--layout LAYOUT   按公布名单的版式：sector 分界别，strokes 按姓氏笔画</translation>
    </message>
    <message>
        <source>Show what is known of a member</source>
        <translation>显示一名委员的资料</translation>
    </message>
    <message>
        <source>The term is a number: --term 5.</source>
        <translation>届次应为数字：--term 5。</translation>
    </message>
    <message>
        <source>Unknown argument.</source>
        <translation>参数有误。</translation>
    </message>
    <message>
        <source>See: xiezheng members list --help</source>
        <translation>用法：xiezheng members list --help</translation>
    </message>
    <message>
        <source>--sort takes strokes, pinyin or rank.</source>
        <translation>--sort 可取 strokes、pinyin 或 rank。</translation>
    </message>
    <message>
        <source>--format takes table, csv or json.</source>
        <translation>--format 可取 table、csv 或 json。</translation>
    </message>
    <message>
        <source>--layout takes sector or strokes.</source>
        <translation>--layout 可取 sector 或 strokes。</translation>
    </message>
    <message>
        <source>%1 has no sector “%2”.</source>
        <translation>%1没有界别“%2”。</translation>
    </message>
    <message>
        <source>Name one member.</source>
        <translation>请写明一名委员的姓名。</translation>
    </message>
    <message>
        <source>See: xiezheng members show --help</source>
        <translation>用法：xiezheng members show --help</translation>
    </message>
    <message>
        <source>%1 has no member “%2”. See: xiezheng members list</source>
        <translation>%1没有委员“%2”。可用 xiezheng members list 查看</translation>
    </message>
</context>
<context>
    <name>xz::members::MemberDetail</name>
    <message>
        <source>Choose a member on the left.</source>
        <translation>请在左边选一位委员。</translation>
    </message>
    <message>
        <source>Parts of the archive</source>
        <translation>档案各部分</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>履职</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Duties of this member</source>
        <translation>这位委员的履职记录</translation>
    </message>
    <message>
        <source>Changes of this member</source>
        <translation>这位委员的修改历史</translation>
    </message>
</context>
<context>
    <name>xz::members::MemberFacts</name>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Began work</source>
        <translation>参加工作</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Birthplace</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业院校</translation>
    </message>
    <message>
        <source>Postcode %1</source>
        <translation>邮编 %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Show (will be logged)</source>
        <translation>显示（将记入日志）</translation>
    </message>
    <message>
        <source>Expertise and concerns</source>
        <translation>专长与关注</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>专长</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>关注重点</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>经历</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>Social posts</source>
        <translation>社会职务</translation>
    </message>
    <message>
        <source>Honours and sanctions</source>
        <translation>奖惩</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1, in office</source>
        <translation>%1&#x3000;在任</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>%1 (convener)</source>
        <translation>%1（召集人）</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>委员证号</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序号</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产生方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>任职时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>离任时间</translation>
    </message>
    <message>
        <source>Full-time education</source>
        <translation>全日制学历</translation>
    </message>
    <message>
        <source>In-service education</source>
        <translation>在职学历</translation>
    </message>
    <message>
        <source>In-service school</source>
        <translation>在职毕业院校</translation>
    </message>
    <message>
        <source>Own fields of the office</source>
        <translation>自定义栏目</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>结对联系</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation>（至%1）</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>联系律师</translation>
    </message>
    <message>
        <source>Staff in contact</source>
        <translation>联系干部</translation>
    </message>
    <message>
        <source>Let in by</source>
        <translation>任职依据会议</translation>
    </message>
    <message>
        <source>Left by decision of</source>
        <translation>离任依据会议</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>xz::members::MemberFields</name>
    <message>
        <source>Enter the name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>An identity number has 18 characters.</source>
        <translation>身份证号应为 18 位。</translation>
    </message>
    <message>
        <source>An identity number consists of digits; only the last may be X.</source>
        <translation>身份证号应为数字，只有末位可以是 X。</translation>
    </message>
    <message>
        <source>Digits 7 to 14 are no date of birth.</source>
        <translation>身份证号第 7 至 14 位不是出生日期。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Own reading</source>
        <translation>自定读音</translation>
    </message>
    <message>
        <source>only when it differs</source>
        <translation>与常读不同时填写</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Began work</source>
        <translation>参加工作</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业院校</translation>
    </message>
    <message>
        <source>Organisation and post</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Birthplace</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits and begins with 1.</source>
        <translation>手机号应为 11 位，以 1 开头。</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Write it as 0999-8203316.</source>
        <translation>请写成 0999-8203316 的样子。</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>This is no email address.</source>
        <translation>这不是邮箱地址。</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>A postcode has six digits.</source>
        <translation>邮编应为 6 位数字。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Membership of this term</source>
        <translation>本届任职</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>Post in the committee</source>
        <translation>专委会职务</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>召集人</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>委员证号</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序号</translation>
    </message>
    <message>
        <source>none: by strokes</source>
        <translation>空着按笔画排</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产生方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>任职时间</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>离任方式</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>离任时间</translation>
    </message>
    <message>
        <source>Expertise and career</source>
        <translation>专长与经历</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>专长</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>关注重点</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>Social posts</source>
        <translation>社会职务</translation>
    </message>
    <message>
        <source>Honours and sanctions</source>
        <translation>奖惩</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Full-time education</source>
        <translation>全日制学历</translation>
    </message>
    <message>
        <source>Full-time degree</source>
        <translation>全日制学位</translation>
    </message>
    <message>
        <source>In-service education</source>
        <translation>在职学历</translation>
    </message>
    <message>
        <source>In-service degree</source>
        <translation>在职学位</translation>
    </message>
    <message>
        <source>In-service school</source>
        <translation>在职毕业院校</translation>
    </message>
    <message>
        <source>Meeting that let in</source>
        <translation>增补（任职）会议</translation>
    </message>
    <message>
        <source>for those added in mid-term</source>
        <translation>增补委员填写</translation>
    </message>
    <message>
        <source>Meeting that decided on leaving</source>
        <translation>离任依据会议</translation>
    </message>
    <message>
        <source>Posts in the course of the term</source>
        <translation>届内职务变动</translation>
    </message>
    <message>
        <source>Own fields of the office</source>
        <translation>自定义栏目</translation>
    </message>
</context>
<context>
    <name>xz::members::MemberForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Photo for badges and the archive, 25 × 35 mm</source>
        <translation>用于证件和档案，25×35 毫米</translation>
    </message>
    <message>
        <source>The last digit of the identity number does not fit the others. Please compare it.</source>
        <translation>身份证号末位校验不符，请再核对。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑&#x3000;%1</translation>
    </message>
    <message>
        <source>New member of %1</source>
        <translation>新增委员&#x3000;%1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>What was typed at %1 was not saved.</source>
        <translation>%1 填写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>A member of this name exists</source>
        <translation>已有同名的人</translation>
    </message>
    <message>
        <source>%1 is already in the database: %2. Is this another person?</source>
        <translation>库中已有%1：%2。这是另一位吗？</translation>
    </message>
    <message>
        <source>Another person, save</source>
        <translation>是另一位，保存</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Strokes of %1 are unknown: enter them in the settings, or the order will be wrong.</source>
        <translation>“%1”的笔画不详：请到设置中补上，否则排序会有误。</translation>
    </message>
    <message>
        <source>Keep the changes?</source>
        <translation>保留修改吗？</translation>
    </message>
    <message>
        <source>What was typed into this form is not saved.</source>
        <translation>表中填写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp)</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a JPEG or PNG file.</source>
        <translation>这个文件不是可读的图片。请选择 JPEG 或 PNG 文件。</translation>
    </message>
</context>
<context>
    <name>xz::members::MemberHead</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Duty dossier</source>
        <translation>履职档案</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>证号 %1</translation>
    </message>
    <message>
        <source>Convener of %1</source>
        <translation>%1召集人</translation>
    </message>
    <message>
        <source>Not of this term</source>
        <translation>非本届委员</translation>
    </message>
</context>
<context>
    <name>xz::members::MemberPrintSource</name>
    <message>
        <source>Lists of members</source>
        <translation>委员名单</translation>
    </message>
    <message>
        <source>Members by sector</source>
        <translation>委员名单，分界别</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Standing members</source>
        <translation>常务委员名单</translation>
    </message>
    <message>
        <source>Roster as a table</source>
        <translation>委员花名册</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横</translation>
    </message>
    <message>
        <source>There is no such term. Choose one of the list.</source>
        <translation>没有这一届。请在列表中选择。</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全部委员</translation>
    </message>
    <message>
        <source>Those selected</source>
        <translation>所选的人</translation>
    </message>
    <message>
        <source>Sector：%1</source>
        <translation>界别：%1</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>委员名册</translation>
    </message>
    <message>
        <source>Members in one list</source>
        <translation>委员名单（不分界别）</translation>
    </message>
    <message>
        <source>Sex and ethnicity after the name</source>
        <translation>姓名后注性别、民族</translation>
    </message>
</context>
<context>
    <name>xz::members::MemberStatistics</name>
    <message>
        <source>Members by sector</source>
        <translation>委员界别</translation>
    </message>
    <message>
        <source>Members by party</source>
        <translation>委员党派</translation>
    </message>
    <message>
        <source>Members by sex</source>
        <translation>委员性别</translation>
    </message>
    <message>
        <source>Members by age</source>
        <translation>委员年龄</translation>
    </message>
    <message>
        <source>Members by ethnicity</source>
        <translation>委员民族</translation>
    </message>
    <message>
        <source>no sector</source>
        <translation>未填界别</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>under 40</source>
        <translation>40 岁以下</translation>
    </message>
    <message>
        <source>40 to 49</source>
        <translation>40—49 岁</translation>
    </message>
    <message>
        <source>50 to 59</source>
        <translation>50—59 岁</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 岁以上</translation>
    </message>
</context>
<context>
    <name>xz::members::MemberWriter</name>
    <message>
        <source>Add member %1</source>
        <translation>新增委员%1</translation>
    </message>
    <message>
        <source>Edit member %1</source>
        <translation>修改委员%1</translation>
    </message>
    <message>
        <source>Remove member %1</source>
        <translation>删除委员%1</translation>
    </message>
</context>
<context>
    <name>xz::members::MergeDialog</name>
    <message>
        <source>Merge the two records</source>
        <translation>合并这两份档案</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>合并同一人的两份档案</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>不同的栏目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Which record stays? Its name stays too.</source>
        <translation>留下哪一份？姓名也以它为准。</translation>
    </message>
    <message>
        <source>Click on the value to take of each field that differs.</source>
        <translation>两份不同的栏目，点一下要用的值。</translation>
    </message>
    <message>
        <source>Nothing else belongs to the other record. It goes to the recycle bin; Ctrl+Z takes all of it back.</source>
        <translation>另一份没有其他记录。它进回收站，Ctrl+Z 整个撤回。</translation>
    </message>
    <message>
        <source>Goes over: %1. The other record goes to the recycle bin; Ctrl+Z takes all of it back.</source>
        <translation>一并转来：%1。另一份进回收站，Ctrl+Z 整个撤回。</translation>
    </message>
    <message>
        <source>Merge two records of %1</source>
        <translation>合并%1的两份档案</translation>
    </message>
</context>
<context>
    <name>xz::members::MergeModel</name>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Birthplace</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>Began work</source>
        <translation>参加工作</translation>
    </message>
    <message>
        <source>Full-time education</source>
        <translation>全日制学历</translation>
    </message>
    <message>
        <source>Full-time degree</source>
        <translation>全日制学位</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业院校</translation>
    </message>
    <message>
        <source>In-service education</source>
        <translation>在职学历</translation>
    </message>
    <message>
        <source>In-service degree</source>
        <translation>在职学位</translation>
    </message>
    <message>
        <source>In-service school</source>
        <translation>在职毕业院校</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Organisation and post</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>专长</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>关注重点</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>Social posts</source>
        <translation>社会职务</translation>
    </message>
    <message>
        <source>Honours and sanctions</source>
        <translation>奖惩</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>留下的一份</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>另一份</translation>
    </message>
</context>
<context>
    <name>xz::members::NextTermPage</name>
    <message>
        <source>Members of the old term</source>
        <translation>上一届委员</translation>
    </message>
    <message>
        <source>Name, initials, sector, organisation</source>
        <translation>姓名、首字母、界别、单位</translation>
    </message>
    <message>
        <source>Change of terms</source>
        <translation>换届</translation>
    </message>
    <message>
        <source>in the old term</source>
        <translation>上一届</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>留任</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离任</translation>
    </message>
    <message>
        <source>join</source>
        <translation>新任</translation>
    </message>
    <message>
        <source>The selected stay</source>
        <translation>所选留任</translation>
    </message>
    <message>
        <source>The selected leave</source>
        <translation>所选不再留任</translation>
    </message>
    <message>
        <source>All from an age on leave…</source>
        <translation>满一定年龄的不再留任…</translation>
    </message>
    <message>
        <source>All with so many terms leave…</source>
        <translation>任满若干届的不再留任…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>批量标记</translation>
    </message>
    <message>
        <source>The new term</source>
        <translation>新一届</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Current term</source>
        <translation>本届</translation>
    </message>
    <message>
        <source>The new term is the current one from now on</source>
        <translation>新一届即为本届</translation>
    </message>
    <message>
        <source>Who stays keeps</source>
        <translation>留任委员保留</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>posts and rank (else all begin as ordinary members)</source>
        <translation>职务和排序（不勾则都从委员开始）</translation>
    </message>
    <message>
        <source>Who joins, one a line</source>
        <translation>新任委员，每行一人</translation>
    </message>
    <message>
        <source>One a line: name, sector, organisation and post</source>
        <translation>每行一人：姓名 界别 工作单位及职务</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>新任委员</translation>
    </message>
    <message>
        <source>Space stays or leaves    Ctrl+A all    nothing is written before the button at the foot</source>
        <translation>空格 留任或不留任    Ctrl+A 全选    点下方按钮之前什么都不写入</translation>
    </message>
    <message>
        <source>Reading the members</source>
        <translation>正在读取委员</translation>
    </message>
    <message>
        <source>from %1 to the next</source>
        <translation>从%1到下一届</translation>
    </message>
    <message>
        <source>%1 comes back (%2): the archive goes on.</source>
        <translation>%1曾任%2委员，沿用原有档案。</translation>
    </message>
    <message>
        <source>A whole list of new members is better imported as a roster after the change.</source>
        <translation>新任委员较多时，换届后再用“导入名册”成批录入更方便。</translation>
    </message>
    <message>
        <source>Begin %1 (%2 members)</source>
        <translation>建立%1（%2人）</translation>
    </message>
    <message>
        <source>Nothing is written yet. %1 stay, %2 leave, %3 join; the tables of sectors, committees and groups are copied.</source>
        <translation>尚未写入。留任%1人，离任%2人，新任%3人；界别、专委会、小组照搬到新一届。</translation>
    </message>
    <message>
        <source>From an age on</source>
        <translation>按年龄</translation>
    </message>
    <message>
        <source>Age on the first day of the new term:</source>
        <translation>到新一届第一天的周岁：</translation>
    </message>
    <message>
        <source>By terms served</source>
        <translation>按任届数</translation>
    </message>
    <message>
        <source>Terms served, the old one among them:</source>
        <translation>任届数（含本届）：</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>%1 more leave.</source>
        <translation>又有%1人不再留任。</translation>
    </message>
    <message>
        <source>Begin %1?</source>
        <translation>现在建立%1？</translation>
    </message>
    <message>
        <source>Begin the term</source>
        <translation>建立新一届</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Beginning the term</source>
        <translation>正在建立新一届</translation>
    </message>
    <message>
        <source>Leave the change of terms?</source>
        <translation>离开换届？</translation>
    </message>
    <message>
        <source>Who stays, leaves and joins is not written yet.</source>
        <translation>留任、离任、新任的安排还没有写入。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>%1 stay, %2 leave at the end of the term, %3 join. All of it is one step: Ctrl+Z takes it back.</source>
        <translation>留任%1人，%2人届满离任，新任%3人。全部算作一步，Ctrl+Z 一次撤回。</translation>
    </message>
</context>
<context>
    <name>xz::members::Pages</name>
    <message>
        <source>Members</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Roster of members</source>
        <translation>委员名册</translation>
    </message>
    <message>
        <source>Duty ledger</source>
        <translation>履职台账</translation>
    </message>
    <message>
        <source>Import duty entries</source>
        <translation>导入履职记录</translation>
    </message>
    <message>
        <source>Duty scores</source>
        <translation>履职考核</translation>
    </message>
    <message>
        <source>Entries of the duty ledger</source>
        <translation>履职记录</translation>
    </message>
    <message>
        <source>Schemes of duty performance</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>结对联系</translation>
    </message>
    <message>
        <source>Change of terms</source>
        <translation>换届</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>老委员</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义栏目</translation>
    </message>
    <message>
        <source>Sectors and bodies</source>
        <translation>界别与组织</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>档案完整性</translation>
    </message>
</context>
<context>
    <name>xz::members::PairingPage</name>
    <message>
        <source>Name, initials, who keeps contact</source>
        <translation>姓名、首字母、联系人</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>结对联系</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Staff and members</source>
        <translation>机关干部联系委员</translation>
    </message>
    <message>
        <source>Lawyers and members</source>
        <translation>律师联系委员</translation>
    </message>
    <message>
        <source>Leaders and parties</source>
        <translation>领导联系党派</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>已结对</translation>
    </message>
    <message>
        <source>not yet paired</source>
        <translation>未结对</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>By strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>By contact</source>
        <translation>按联系人</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Who keeps contact</source>
        <translation>由谁联系</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Post, office or law firm</source>
        <translation>职务、处室或律师事务所</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pair the selected</source>
        <translation>为所选结对</translation>
    </message>
    <message>
        <source>End the pairing</source>
        <translation>结束结对</translation>
    </message>
    <message>
        <source>Select one or several rows (Ctrl or Shift with a click), enter who keeps contact, save. Who kept contact before is kept in the archive with the end.</source>
        <translation>选中一行或几行（按住 Ctrl 或 Shift 单击），填写由谁联系，保存。原来的联系人连同结束时间留在档案里。</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>已将%1行写入%2。</translation>
    </message>
    <message>
        <source>Ctrl+click select several    Enter opens the archive    Ctrl+S pairs</source>
        <translation>Ctrl+单击多选    Enter 打开档案    Ctrl+S 结对</translation>
    </message>
    <message>
        <source>%1 parties paired</source>
        <translation>已联系%1个党派</translation>
    </message>
    <message>
        <source>%1 members paired</source>
        <translation>已结对%1人</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>未选中</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选%1个</translation>
    </message>
    <message>
        <source>Select the rows to pair first.</source>
        <translation>请先选中要结对的行。</translation>
    </message>
    <message>
        <source>%1 keeps contact with %2 now. Ctrl+Z takes it back.</source>
        <translation>已由%1联系所选%2个，Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>None of the selected is paired.</source>
        <translation>所选的都没有结对。</translation>
    </message>
    <message>
        <source>%1 pairings ended today. Ctrl+Z takes it back.</source>
        <translation>已于今日结束%1个结对，Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序号</translation>
    </message>
</context>
<context>
    <name>xz::members::PairingSource</name>
    <message>
        <source>Party</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Organisation and post</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Staff in contact</source>
        <translation>联系干部</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>联系律师</translation>
    </message>
    <message>
        <source>Leader in contact</source>
        <translation>联系领导</translation>
    </message>
    <message>
        <source>Law firm</source>
        <translation>律师事务所</translation>
    </message>
    <message>
        <source>Post or office</source>
        <translation>职务或处室</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>xz::members::Pairings</name>
    <message>
        <source>Pairing</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Who keeps contact</source>
        <translation>由谁联系</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Enter who keeps contact.</source>
        <translation>请填写由谁联系。</translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps contact with %n</source>
        <translation>
            <numerusform>%1联系%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n pairings</source>
        <translation>
            <numerusform>结束%n个结对</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xz::members::ParticipantList</name>
    <message>
        <source>Who had a part</source>
        <translation>参加人</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>添加委员</translation>
    </message>
    <message>
        <source>Names, initials, a committee or sector; Enter adds</source>
        <translation>姓名、首字母、专委会或界别，Enter 添加</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>还没有人。</translation>
    </message>
    <message>
        <source>%1 members. Role and result can be changed in each row.</source>
        <translation>共 %1 人。双击可改各人的角色、结果。</translation>
    </message>
    <message>
        <source>%1 (several members have this name: choose one of the list)</source>
        <translation>%1（有几位同名委员，请从列表里选）</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>找不到：%1</translation>
    </message>
</context>
<context>
    <name>xz::members::ParticipantsModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>xz::members::PhotoCommand</name>
    <message>
        <source>Take in photos of members from a folder</source>
        <translation>从文件夹导入委员照片</translation>
    </message>
    <message>
        <source>Pictures (jpg, png, bmp) are named by certificate number or by the member&apos;s name.
--term N          the term; without it the current one
--map MAP.json    for pictures named otherwise: {&quot;5-0001&quot;: &quot;IMG_0412.jpg&quot;, &quot;王刚&quot;: &quot;a7&quot;}
--problems WHAT   pictures that fit nobody: stop and write nothing (when not given), or skip them</source>
        <translation>照片（jpg、png、bmp）以委员证号或委员姓名命名。
--term N          届次；不写则为本届
--map MAP.json    照片另有名称时的对照：{&quot;5-0001&quot;: &quot;IMG_0412.jpg&quot;, &quot;王刚&quot;: &quot;a7&quot;}
--problems WHAT   照片对不上人时：stop 什么也不写（默认），skip 跳过</translation>
    </message>
    <message>
        <source>Name one folder of pictures.</source>
        <translation>请指明一个照片文件夹。</translation>
    </message>
    <message>
        <source>--problems takes stop or skip.</source>
        <translation>--problems 只能是 stop 或 skip。</translation>
    </message>
    <message>
        <source>See: xiezheng members photos --help</source>
        <translation>见：xiezheng members photos --help</translation>
    </message>
    <message>
        <source>The map %1 cannot be read. Check the path.</source>
        <translation>对照文件 %1 无法读取，请检查路径。</translation>
    </message>
    <message>
        <source>The map %1 is no JSON object of names and pictures. %2</source>
        <translation>对照文件 %1 不是“姓名—照片”的 JSON 对象。%2</translation>
    </message>
    <message>
        <source>There is no term %1.</source>
        <translation>没有第 %1 届。</translation>
    </message>
    <message>
        <source>Nothing was saved. Mend the names, or take the rest with --problems skip.</source>
        <translation>什么也没有保存。请改好文件名，或用 --problems skip 导入其余照片。</translation>
    </message>
    <message numerus="yes">
        <source>%n photos taken in</source>
        <translation>
            <numerusform>%n 张照片已导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members without a picture</source>
        <translation>
            <numerusform>%n 名委员没有照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>xz::members::PhotoCropper</name>
    <message>
        <source>Part of the picture that becomes the photo</source>
        <translation>取作照片的部分</translation>
    </message>
</context>
<context>
    <name>xz::members::PhotoDialog</name>
    <message>
        <source>Cut the photo</source>
        <translation>裁剪照片</translation>
    </message>
    <message>
        <source>Use the photo</source>
        <translation>用作照片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drag the frame; wheel or corners change its size.</source>
        <translation>拖动方框移动；滚轮或四角改变大小。</translation>
    </message>
</context>
<context>
    <name>xz::members::PhotoImporter</name>
    <message>
        <source>The folder %1 does not exist. Check the path.</source>
        <translation>文件夹 %1 不存在，请检查路径。</translation>
    </message>
    <message numerus="yes">
        <source>Photos of %n members</source>
        <translation>
            <numerusform>%n 名委员的照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing photos</source>
        <translation>正在保存照片</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Nothing was saved; take it out of the folder or save it anew as JPEG.</source>
        <translation>%1 不是可以读取的图片。什么也没有保存；请把它移出文件夹，或另存为 JPEG。</translation>
    </message>
    <message numerus="yes">
        <source>%n members are named %1. Name the picture by certificate number.</source>
        <translation>
            <numerusform>有 %n 名委员叫%1，请用委员证号给照片命名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this term has the certificate number or the name “%1”.</source>
        <translation>本届没有证号或姓名为“%1”的委员。</translation>
    </message>
    <message>
        <source>There is another picture of %1 in the folder.</source>
        <translation>文件夹里还有一张%1的照片。</translation>
    </message>
    <message>
        <source>The folder has no picture “%1”.</source>
        <translation>文件夹里没有照片“%1”。</translation>
    </message>
</context>
<context>
    <name>xz::members::PhotoView</name>
    <message>
        <source>No photo of %1</source>
        <translation>%1没有照片</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1的照片</translation>
    </message>
</context>
<context>
    <name>xz::members::PhotosDialog</name>
    <message numerus="yes">
        <source>Take in %n photos</source>
        <translation>
            <numerusform>导入 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos from a folder</source>
        <translation>批量导入照片</translation>
    </message>
    <message>
        <source>%1 photos fit a member, %2 fit nobody, %3 members of the term have none here.</source>
        <translation>%1张对应到委员，%2张对不上，本届还有%3人在文件夹里没有照片。</translation>
    </message>
    <message>
        <source>Pictures that fit nobody are left out. Ctrl+Z takes all back in one step.</source>
        <translation>对不上的照片不导入。导入后按 Ctrl+Z 一次撤回。</translation>
    </message>
    <message>
        <source>Pictures and members</source>
        <translation>照片与委员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Storing photos</source>
        <translation>正在保存照片</translation>
    </message>
    <message>
        <source>Name the pictures by certificate number or by name, like 5-0001.jpg, and choose the folder again.</source>
        <translation>请以委员证号或姓名给照片命名（如 5-0001.jpg、王刚.jpg），再重新选择文件夹。</translation>
    </message>
</context>
<context>
    <name>xz::members::PhotosModel</name>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
</context>
<context>
    <name>xz::members::PostsEditor</name>
    <message>
        <source>Add a post held in this term</source>
        <translation>添加届内任过的职务</translation>
    </message>
    <message>
        <source>from 2022-01</source>
        <translation>自 2022-01</translation>
    </message>
    <message>
        <source>until (held still: empty)</source>
        <translation>至（在任不填）</translation>
    </message>
    <message>
        <source>decided by (meeting)</source>
        <translation>依据会议</translation>
    </message>
    <message>
        <source>Post %1</source>
        <translation>职务%1</translation>
    </message>
    <message>
        <source>Post %1 from</source>
        <translation>职务%1的开始时间</translation>
    </message>
    <message>
        <source>Post %1 until</source>
        <translation>职务%1的结束时间</translation>
    </message>
    <message>
        <source>Post %1 decided by</source>
        <translation>职务%1的依据会议</translation>
    </message>
    <message>
        <source>Take post %1 away</source>
        <translation>移除职务%1</translation>
    </message>
    <message>
        <source>Take this post away</source>
        <translation>移除这一职务</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2024, 2024-01 or 2024-01-15.</source>
        <translation>“%1”不是日期，请写成 2024、2024-01 或 2024-01-15。</translation>
    </message>
    <message>
        <source>A post ends (%1) before it begins (%2).</source>
        <translation>职务的结束时间（%1）早于开始时间（%2）。</translation>
    </message>
</context>
<context>
    <name>xz::members::RankingTable</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试行</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
</context>
<context>
    <name>xz::members::ReportCommands</name>
    <message>
        <source>Print the dossier of a member</source>
        <translation>打印一位委员的履职档案</translation>
    </message>
    <message>
        <source>Print the bulletin of duty performance</source>
        <translation>打印履职通报</translation>
    </message>
    <message>
        <source>Write a report of the scores of a year</source>
        <translation>写出一年的考核材料</translation>
    </message>
    <message>
        <source>Close a year of scores</source>
        <translation>关闭考核年度</translation>
    </message>
    <message>
        <source>Open a closed year again</source>
        <translation>重新打开已关闭的年度</translation>
    </message>
    <message>
        <source>--reason TEXT     why; it stands in the log</source>
        <translation>--reason TEXT     原因，记入日志</translation>
    </message>
    <message>
        <source>See: xiezheng members --help</source>
        <translation>见：xiezheng members --help</translation>
    </message>
    <message>
        <source>The template “%1” is missing from the program. Install it again.</source>
        <translation>程序里缺少模板“%1”，请重新安装。</translation>
    </message>
    <message>
        <source>%1: %2 pages</source>
        <translation>%1：%2 页</translation>
    </message>
    <message>
        <source>Name one member.</source>
        <translation>请写一位委员的姓名。</translation>
    </message>
    <message>
        <source>Say where to: --out X.pdf.</source>
        <translation>请写明文件：--out X.pdf。</translation>
    </message>
    <message>
        <source>%1 has no member “%2”.</source>
        <translation>%1没有委员“%2”。</translation>
    </message>
    <message>
        <source>%1 members have the name “%2”. Add --sector: %3.</source>
        <translation>有 %1 位委员叫“%2”。请加上 --sector：%3。</translation>
    </message>
    <message>
        <source>Unknown argument.</source>
        <translation>有不认识的参数。</translation>
    </message>
    <message>
        <source>Say which year and where to: --year Y --out X.pdf.</source>
        <translation>请写明年度和文件：--year Y --out X.pdf。</translation>
    </message>
    <message>
        <source>--half takes 1 or 2.</source>
        <translation>--half 只能是 1 或 2。</translation>
    </message>
    <message>
        <source>Name one report: attendance, candidates, ranking, ranking-sector, ranking-committee, ranking-grade.</source>
        <translation>请写一种材料：attendance、candidates、ranking、ranking-sector、ranking-committee、ranking-grade。</translation>
    </message>
    <message>
        <source>Say which year and where to: --year Y --out FILE.</source>
        <translation>请写明年度和文件：--year Y --out FILE。</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
    <message>
        <source>Name one year.</source>
        <translation>请写一个年度。</translation>
    </message>
    <message>
        <source>The year %1 is closed: %2 scores kept, the scheme %3 frozen.</source>
        <translation>%1 年度已关闭：存档 %2 人的得分，方案“%3”冻结。</translation>
    </message>
    <message>
        <source>Say why: --reason TEXT. It stands in the log.</source>
        <translation>请写明原因：--reason TEXT，原因记入日志。</translation>
    </message>
    <message>
        <source>The year %1 is open again.</source>
        <translation>%1 年度已重新打开。</translation>
    </message>
    <message>
        <source>--out FILE        the file to write, pdf, xlsx or csv by its ending
--year Y          up to this year; without it the newest with entries
--half 1|2        the report form of a half-year instead of the dossier
--sector S        to tell namesakes apart</source>
        <translation>--out FILE        写到哪个文件，按扩展名为 pdf、xlsx 或 csv
--year Y          到哪一年；不写是有记录的最近一年
--half 1|2        不出档案，出上（下）半年的履职情况报告表
--sector S        同名时写明界别</translation>
    </message>
    <message>
        <source>--year Y          the year
--out FILE        the file to write, pdf, xlsx or csv by its ending
--half 1|2        of a half-year only</source>
        <translation>--year Y          年度
--out FILE        写到哪个文件，按扩展名为 pdf、xlsx 或 csv
--half 1|2        只出上（下）半年</translation>
    </message>
    <message>
        <source>--year Y          the year
--out FILE        xlsx, csv or pdf, by its ending
--sort ORDER      names by strokes, pinyin, rank or sector; rankings go by score first. Without it each report has its own order</source>
        <translation>--year Y          年度
--out FILE        按扩展名为 xlsx、csv 或 pdf
--sort ORDER      姓名次序：strokes 笔画、pinyin 拼音、rank 排序、sector 界别；排名先按得分。不写按各表自己的次序</translation>
    </message>
    <message>
        <source>--sort takes strokes, pinyin, rank or sector.</source>
        <translation>--sort 可用 strokes、pinyin、rank、sector。</translation>
    </message>
    <message>
        <source>The file ends in .xlsx, .csv or .pdf.</source>
        <translation>文件扩展名须是 .xlsx、.csv 或 .pdf。</translation>
    </message>
</context>
<context>
    <name>xz::members::RosterField</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>Post in the committee</source>
        <translation>专委会职务</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序号</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>委员证号</translation>
    </message>
    <message>
        <source>Organisation and post</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Post at the organisation</source>
        <translation>单位职务</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Birthplace</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>Began work</source>
        <translation>参加工作时间</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业院校</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>专长</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>关注重点</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>Social posts</source>
        <translation>社会职务</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>奖惩</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产生方式</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>召集人</translation>
    </message>
    <message>
        <source>In-service education</source>
        <translation>在职学历</translation>
    </message>
    <message>
        <source>In-service degree</source>
        <translation>在职学位</translation>
    </message>
    <message>
        <source>In-service school</source>
        <translation>在职毕业院校</translation>
    </message>
</context>
<context>
    <name>xz::members::RosterFile</name>
    <message>
        <source>The sheet “%1” has more than %2 rows: this is no roster. Choose another sheet.</source>
        <translation>工作表“%1”超过 %2 行，不是名册。请选择其他工作表。</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty. Choose another sheet.</source>
        <translation>工作表“%1”是空的。请选择其他工作表。</translation>
    </message>
    <message>
        <source>No sheet of the file holds a roster.</source>
        <translation>文件中没有名册工作表。请选择别的文件。</translation>
    </message>
</context>
<context>
    <name>xz::members::RosterFilters</name>
    <message>
        <source>Name, initials oyhm, organisation</source>
        <translation>姓名、首字母 oyhm、单位</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多条件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>minorities</source>
        <translation>少数民族</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>在任</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离任</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序号</translation>
    </message>
    <message>
        <source>without sector</source>
        <translation>未定界别</translation>
    </message>
    <message>
        <source>without committee</source>
        <translation>未定专委会</translation>
    </message>
    <message>
        <source>without group</source>
        <translation>未定小组</translation>
    </message>
    <message>
        <source>By strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>%1 (year)</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Reading own fields</source>
        <translation>正在读取自定义栏目</translation>
    </message>
</context>
<context>
    <name>xz::members::RosterImporter</name>
    <message>
        <source>Import roster (%1 members)</source>
        <translation>导入名册（%1 人）</translation>
    </message>
</context>
<context>
    <name>xz::members::RosterMapping</name>
    <message>
        <source>No column holds the names. Choose the header row or say which column they are in.</source>
        <translation>没有姓名栏。请指定标题行，或指定姓名所在的栏。</translation>
    </message>
    <message>
        <source>The mapping names a column “%1” that the sheet does not have.</source>
        <translation>栏目对应中的栏“%1”在工作表中不存在。</translation>
    </message>
    <message>
        <source>The mapping names a field “%1” that does not exist.</source>
        <translation>栏目对应中的项目“%1”不存在。</translation>
    </message>
    <message>
        <source>Sheet “%1”: %2</source>
        <translation>工作表“%1”：%2</translation>
    </message>
</context>
<context>
    <name>xz::members::RosterPage</name>
    <message>
        <source>Members</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>%1 members written to %2.</source>
        <translation>%1 位委员已导出到 %2。</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Table as Excel or csv…</source>
        <translation>表格（Excel、csv）…</translation>
    </message>
    <message>
        <source>Copy list by sector</source>
        <translation>复制名单（按界别）</translation>
    </message>
    <message>
        <source>Copy list by strokes</source>
        <translation>复制名单（按笔画）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>This table as it stands</source>
        <translation>打印当前表格</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>新增委员</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>%1 found of %2 members</source>
        <translation>筛选出 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>共 %1 人</translation>
    </message>
    <message>
        <source>1 selected: %1</source>
        <translation>已选 1 人：%1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 人</translation>
    </message>
    <message>
        <source>↑↓ next member  Enter open  F2 edit  Ctrl+C copy as table</source>
        <translation>↑↓ 换人  Enter 打开  F2 编辑  Ctrl+C 复制为表格</translation>
    </message>
    <message>
        <source>Counting members</source>
        <translation>正在统计人数</translation>
    </message>
    <message>
        <source>%1 in office · %2 sectors</source>
        <translation>在任 %1 人 · %2 个界别</translation>
    </message>
    <message>
        <source>No member fits these filters.</source>
        <translation>没有符合条件的委员。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除条件</translation>
    </message>
    <message>
        <source>No members yet. Import a roster, or add them one by one.</source>
        <translation>还没有委员。先导入一份名册，或逐个新增。</translation>
    </message>
    <message>
        <source>Which term?</source>
        <translation>哪一届？</translation>
    </message>
    <message>
        <source>Number of the term these members belong to:</source>
        <translation>这些委员属于第几届：</translation>
    </message>
    <message>
        <source>“%1” is no number of a term. Enter one like 5.</source>
        <translation>“%1”不是届次。请填数字，例如 5。</translation>
    </message>
    <message>
        <source>New term %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Remove the member?</source>
        <translation>删除这位委员吗？</translation>
    </message>
    <message>
        <source>%1 goes to the recycle bin with all terms of office. Ctrl+Z takes it back. Members who left office are better kept: edit them and choose how they left.</source>
        <translation>%1连同历届任职一并进回收站，按 Ctrl+Z 可撤回。委员离任的，建议保留档案：编辑时填写离任方式即可。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1委员名册</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>正在整理名单</translation>
    </message>
    <message>
        <source>The list is on the clipboard; paste it where it is needed.</source>
        <translation>名单已复制，可粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Select the members first: Ctrl or Shift with a click, Ctrl+A for all.</source>
        <translation>请先选中委员：按住 Ctrl 或 Shift 单击，Ctrl+A 全选。</translation>
    </message>
    <message>
        <source>%1 members changed. Ctrl+Z takes it back.</source>
        <translation>已修改%1人，Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Select the two records of one person first: Ctrl with a click.</source>
        <translation>请先选中同一人的两行：按住 Ctrl 单击。</translation>
    </message>
    <message>
        <source>Two records are one now. Ctrl+Z takes it back.</source>
        <translation>两份档案已合并，Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>已将%1行写入%2。</translation>
    </message>
    <message>
        <source>Change a field of the selected…</source>
        <translation>批量修改所选…</translation>
    </message>
    <message>
        <source>Merge the two selected records…</source>
        <translation>合并所选两份档案…</translation>
    </message>
    <message>
        <source>%1 as Excel…</source>
        <translation>%1（Excel）…</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>履职</translation>
    </message>
    <message>
        <source>Reckoning the scores</source>
        <translation>正在计算得分</translation>
    </message>
    <message>
        <source>Photos go to members: import the roster first.</source>
        <translation>照片归到委员名下，请先导入名册。</translation>
    </message>
    <message>
        <source>Folder of photos, named by certificate number or name</source>
        <translation>选择照片文件夹（照片以委员证号或姓名命名）</translation>
    </message>
    <message>
        <source>Looking at the photos</source>
        <translation>正在核对照片</translation>
    </message>
    <message>
        <source>All these members have these photos already.</source>
        <translation>这些委员已有同样的照片，没有变动。</translation>
    </message>
    <message>
        <source>%1 members have a new photo. Ctrl+Z takes them back.</source>
        <translation>已为%1名委员换上照片，按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Photos from a folder…</source>
        <translation>批量导入照片…</translation>
    </message>
</context>
<context>
    <name>xz::members::RosterPlan</name>
    <message>
        <source>matched by identity number</source>
        <translation>按身份证号对上库中委员</translation>
    </message>
    <message>
        <source>matched by certificate number</source>
        <translation>按委员证号对上库中委员</translation>
    </message>
    <message>
        <source>matched by name and date of birth</source>
        <translation>按姓名和出生年月对上库中委员</translation>
    </message>
    <message>
        <source>matched by name and sector</source>
        <translation>按姓名和界别对上库中委员</translation>
    </message>
    <message>
        <source>matched by name and phone</source>
        <translation>按姓名和手机对上库中委员</translation>
    </message>
    <message>
        <source>matched by name and organisation</source>
        <translation>按姓名和工作单位对上库中委员</translation>
    </message>
    <message>
        <source>matched by name</source>
        <translation>按姓名对上库中委员</translation>
    </message>
    <message>
        <source>not in the database yet</source>
        <translation>库中尚无</translation>
    </message>
    <message>
        <source>There is no sector “%1”. Create it, or write the sector as the database has it.</source>
        <translation>没有界别“%1”。请新建该界别，或改为库中已有的界别。</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already.</source>
        <translation>%1已在第 %2 行出现。</translation>
    </message>
    <message>
        <source>Row %1 has the same name; they are taken as two people.</source>
        <translation>与第 %1 行同名，按两人处理。</translation>
    </message>
    <message>
        <source>The database has %1 people named %2 that this row may mean. Give the date of birth.</source>
        <translation>库中有 %1 名“%2”，无法确定是哪一位。请填写出生年月。</translation>
    </message>
    <message>
        <source>The database has another %1, born at another time; a new person is made.</source>
        <translation>库中另有一名%1，出生年月不同，将新建一人。</translation>
    </message>
    <message>
        <source>Row %1 means the same person of the database.</source>
        <translation>与第 %1 行对上库中同一人。</translation>
    </message>
    <message>
        <source> It is kept as it stands.</source>
        <translation>已按原文保留。</translation>
    </message>
    <message>
        <source> It is kept in the remark.</source>
        <translation>原文已记入备注。</translation>
    </message>
</context>
<context>
    <name>xz::members::RosterReport</name>
    <message>
        <source>, row %1</source>
        <translation>，第 %1 行</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>，%1 列</translation>
    </message>
    <message>
        <source>note: </source>
        <translation>提示：</translation>
    </message>
</context>
<context>
    <name>xz::members::RosterSource</name>
    <message>
        <source>Strokes</source>
        <translation>画</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation and post</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>委员证号</translation>
    </message>
    <message>
        <source>%1 score</source>
        <translation>%1 得分</translation>
    </message>
    <message>
        <source>Duty status</source>
        <translation>履职状态</translation>
    </message>
</context>
<context>
    <name>xz::members::RowReader</name>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>“%1” is no name.</source>
        <translation>“%1”不是姓名。</translation>
    </message>
    <message>
        <source>The bracket after the name says otherwise; the column was taken.</source>
        <translation>与姓名后括注不一致，以本栏为准。</translation>
    </message>
    <message>
        <source>“%1” is none of the 56 peoples. It is taken as it is.</source>
        <translation>“%1”不在 56 个民族之列，按原样录入。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 1975.08.</source>
        <translation>“%1”不是日期。请写成 1975.08。</translation>
    </message>
    <message>
        <source>The number %1 may be January or October; January was taken.</source>
        <translation>数字 %1 可能是 1 月或 10 月，按 1 月录入。</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>“%1”不是电话号码。</translation>
    </message>
    <message>
        <source>The spreadsheet has cut the number to “%1”. Enter it anew as text.</source>
        <translation>号码被表格截成“%1”。请按文本格式重新填写。</translation>
    </message>
    <message>
        <source>“%1” is no phone number: a mobile number has 11 digits, a landline an area code.</source>
        <translation>“%1”不是电话号码：手机号为 11 位，固定电话须带区号。</translation>
    </message>
    <message>
        <source>“%1” is no rank. Write a whole number.</source>
        <translation>“%1”不是排序号。请写整数。</translation>
    </message>
    <message>
        <source>“%1” is no email address.</source>
        <translation>“%1”不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>“%1” is no postcode of six digits.</source>
        <translation>“%1”不是六位邮编。</translation>
    </message>
    <message>
        <source>The spreadsheet keeps “%1” as a number and has lost its last digits. Enter it anew as text.</source>
        <translation>表格把“%1”存成了数字，末几位已丢失。请按文本格式重新填写。</translation>
    </message>
    <message>
        <source>“%1” is no identity number.</source>
        <translation>“%1”不是身份证号。</translation>
    </message>
    <message>
        <source>The check digit of the identity number does not fit. Compare it with the card.</source>
        <translation>身份证号校验码不符。请核对证件。</translation>
    </message>
    <message>
        <source>The heading says %1, %2 follow.</source>
        <translation>小标题写明 %1 人，实有 %2 人。</translation>
    </message>
    <message>
        <source>“%1” is no sex. Write the word for male or female.</source>
        <translation>“%1”不是性别。请写“男”或“女”。</translation>
    </message>
    <message>
        <source>Another table begins here; it is not imported.</source>
        <translation>此处起是另一张表，不导入。</translation>
    </message>
    <message>
        <source>The identity number says %1; the column was taken.</source>
        <translation>身份证号显示为%1；已按本栏填写的值导入。</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>隐藏行：%1</translation>
    </message>
    <message>
        <source>The formula in this cell has no result. Open the file in the spreadsheet program, save it and import it again.</source>
        <translation>单元格中的公式没有结果。请用电子表格软件打开该文件，保存后再导入。</translation>
    </message>
</context>
<context>
    <name>xz::members::SchemeCommands</name>
    <message>
        <source>List the schemes of duty performance</source>
        <translation>列出考核方案</translation>
    </message>
    <message>
        <source>--year Y          as they hold in this year; without it this year&apos;s
--format FORMAT   table (when not given) or json</source>
        <translation>--year Y          这一年适用的；不写为今年
--format FORMAT   table（不写时）或 json</translation>
    </message>
    <message>
        <source>Show a scheme</source>
        <translation>查看一个考核方案</translation>
    </message>
    <message>
        <source>--year Y          as it holds in this year
--format FORMAT   json (when not given), to be changed and checked, or table</source>
        <translation>--year Y          这一年适用的
--format FORMAT   json（不写时），可修改后再检查；或 table</translation>
    </message>
    <message>
        <source>Check the file of a scheme</source>
        <translation>检查考核方案文件</translation>
    </message>
    <message>
        <source>Each fault with its place on stderr, exit code 3; 0 when the scheme can be used.</source>
        <translation>每个错误连同位置写到标准错误，返回 3；方案可用时返回 0。</translation>
    </message>
    <message>
        <source>Keep a scheme of the office&apos;s own</source>
        <translation>保存本机关自己的考核方案</translation>
    </message>
    <message>
        <source>--year Y          holds from this year on; without it from this year</source>
        <translation>--year Y          从这一年起适用；不写为今年</translation>
    </message>
    <message>
        <source>Put a scheme in force</source>
        <translation>启用一个考核方案</translation>
    </message>
    <message>
        <source>--year Y          from this year on; without it from this year</source>
        <translation>--year Y          从这一年起；不写为今年</translation>
    </message>
    <message>
        <source>See: xiezheng members scheme --help</source>
        <translation>见：xiezheng members scheme --help</translation>
    </message>
    <message>
        <source>A year is written with four digits: --year 2026.</source>
        <translation>年份写四位数字：--year 2026。</translation>
    </message>
    <message>
        <source>Unknown argument.</source>
        <translation>有不认得的参数。</translation>
    </message>
    <message>
        <source>--format takes table or json.</source>
        <translation>--format 只能是 table 或 json。</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Name one scheme.</source>
        <translation>请写一个方案的代号。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>底分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 分起</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 分以下</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>读不了 %1。请检查路径。</translation>
    </message>
    <message>
        <source>%1 is too large for a scheme.</source>
        <translation>%1 太大，不会是考核方案。</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>请写一个文件。</translation>
    </message>
    <message>
        <source>%1 can be used: %2 items in %3 groups.</source>
        <translation>%1可以使用：%3 组 %2 项。</translation>
    </message>
    <message>
        <source>Keep the scheme %1 from %2 on</source>
        <translation>保存考核方案 %1，自 %2 年起</translation>
    </message>
    <message>
        <source>%1 holds from %2 on.</source>
        <translation>%1自 %2 年起适用。</translation>
    </message>
    <message>
        <source>Put the scheme %1 in force from %2 on</source>
        <translation>启用考核方案 %1，自 %2 年起</translation>
    </message>
    <message>
        <source>The scheme %1 is in force from %2 on.</source>
        <translation>自 %2 年起按方案 %1 考核。</translation>
    </message>
</context>
<context>
    <name>xz::members::SchemeForms</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>per event</source>
        <translation>每次活动</translation>
    </message>
    <message>
        <source>per meeting</source>
        <translation>每次会议</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>per entry</source>
        <translation>每条</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>small letters, digits, hyphens</source>
        <translation>小写字母、数字、连字符</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Members of a part of the year</source>
        <translation>年中增补、离任</translation>
    </message>
    <message>
        <source>full base points</source>
        <translation>基础分照给</translation>
    </message>
    <message>
        <source>base points by months</source>
        <translation>基础分按月折算</translation>
    </message>
    <message>
        <source>Least total</source>
        <translation>总分下限</translation>
    </message>
    <message>
        <source>Most total</source>
        <translation>总分上限</translation>
    </message>
    <message>
        <source>Grades, best first: name, from ~ below</source>
        <translation>等次（从高到低，一行一个：名称 起 ~ 止）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>达标线</translation>
    </message>
    <message>
        <source>Years running</source>
        <translation>连续几年</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Notes: how the text was taken, a line each</source>
        <translation>说明：原文怎样理解，一行一条</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Cap of the group</source>
        <translation>组上限</translation>
    </message>
    <message>
        <source>Floor of the group</source>
        <translation>组下限</translation>
    </message>
    <message>
        <source>Base points</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Only once</source>
        <translation>只计一次</translation>
    </message>
    <message>
        <source>Only the highest</source>
        <translation>只取最高</translation>
    </message>
    <message>
        <source>Standing members only</source>
        <translation>仅常委</translation>
    </message>
    <message>
        <source>Mean of the half days</source>
        <translation>按半天平均</translation>
    </message>
    <message>
        <source>The first so many do not count</source>
        <translation>前几件不计</translation>
    </message>
    <message>
        <source>Share of the first signer (0 to 1)</source>
        <translation>第一提案人所得（0 至 1）</translation>
    </message>
    <message>
        <source>Authors counted at most</source>
        <translation>最多计几位作者</translation>
    </message>
    <message>
        <source>Only with points in (id)</source>
        <translation>须在此项目得分（代号）</translation>
    </message>
    <message>
        <source>Not what counted in (ids)</source>
        <translation>在这些项目计过的不再计（代号）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Roles (empty: all)</source>
        <translation>角色（空：不限）</translation>
    </message>
    <message>
        <source>Results, one of (empty: any)</source>
        <translation>结果，其中之一（空：不限）</translation>
    </message>
    <message>
        <source>But none of</source>
        <translation>但不含</translation>
    </message>
    <message>
        <source>Levels (empty: all)</source>
        <translation>级别（空：不限）</translation>
    </message>
    <message>
        <source>The matter holds one of</source>
        <translation>事项含有其中之一</translation>
    </message>
    <message>
        <source>Joint work</source>
        <translation>联名</translation>
    </message>
    <message>
        <source>either</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>joint only</source>
        <translation>仅联名</translation>
    </message>
    <message>
        <source>alone only</source>
        <translation>仅单独</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>once an entry</source>
        <translation>按条</translation>
    </message>
    <message>
        <source>times the quantity</source>
        <translation>按数量</translation>
    </message>
    <message>
        <source>Points (negative: a deduction)</source>
        <translation>分值（扣分写负数）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>xz::members::SchemePage</name>
    <message>
        <source>Schemes</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Schemes of duty performance</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Groups, items and rules</source>
        <translation>组、项目、规则</translation>
    </message>
    <message>
        <source>The scheme as JSON</source>
        <translation>方案的 JSON 文本</translation>
    </message>
    <message>
        <source>Views of the scheme</source>
        <translation>方案的各种查看方式</translation>
    </message>
    <message>
        <source>Items and points</source>
        <translation>项目和分值</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>随程序</translation>
    </message>
    <message>
        <source>own, from %1</source>
        <translation>本单位，自 %1 年</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>closed, schemes frozen</source>
        <translation>年度已关闭，方案冻结</translation>
    </message>
    <message>
        <source>%1 schemes</source>
        <translation>%1 个方案</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加组</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错在哪里</translation>
    </message>
    <message>
        <source>sound, not kept yet</source>
        <translation>没有错误，尚未保存</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>Keep the scheme %1 from %2 on</source>
        <translation>自 %2 年起执行《%1》的新文本</translation>
    </message>
    <message>
        <source>%1 holds from %2 on.</source>
        <translation>《%1》自 %2 年起执行此文本。</translation>
    </message>
    <message>
        <source>Put the scheme %1 in force from %2 on</source>
        <translation>自 %2 年起执行方案 %1</translation>
    </message>
    <message>
        <source>%1 is in force from %2 on.</source>
        <translation>自 %2 年起执行《%1》。</translation>
    </message>
    <message>
        <source>The text holds in the closed year %1 and stays.</source>
        <translation>这一文本在已关闭的 %1 年度执行，不能去掉。</translation>
    </message>
    <message>
        <source>Drop the own text?</source>
        <translation>恢复原文本？</translation>
    </message>
    <message>
        <source>“%1” goes back to the text before %2. Ctrl+Z takes it back.</source>
        <translation>《%1》恢复为 %2 年以前的文本，按 Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drop the own text of %1</source>
        <translation>去掉本单位对%1的修改</translation>
    </message>
    <message>
        <source>Open a scheme</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>%1 读不出来，请核对路径。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>文件写不进去，请换一个文件夹。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Keep the changes?</source>
        <translation>保存修改？</translation>
    </message>
    <message>
        <source>“%1” was changed and is not kept yet.</source>
        <translation>《%1》改过，还没有保存。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出为文件</translation>
    </message>
    <message>
        <source>Copy as a new scheme</source>
        <translation>另建方案</translation>
    </message>
    <message>
        <source>Undo own changes</source>
        <translation>恢复原方案</translation>
    </message>
    <message>
        <source>Use this year</source>
        <translation>本年采用</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>File text</source>
        <translation>方案文件</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>This scheme is used in %1.</source>
        <translation>%1年度采用的就是这个方案。</translation>
    </message>
    <message>
        <source>Scores of %1 and later years follow this scheme</source>
        <translation>%1年度及以后按这个方案计分</translation>
    </message>
    <message>
        <source>Holds from %1 on; the years before keep the rules they had.</source>
        <translation>自%1年度起生效，以前的年度仍按原来的规定计分。</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1（本单位）</translation>
    </message>
    <message>
        <source>This is a copy. Give it its name, change what differs and save it.</source>
        <translation>这是复制的一份：改好名称和不同之处，再点“保存修改”。</translation>
    </message>
</context>
<context>
    <name>xz::members::SchemeReader</name>
    <message>
        <source>The most is below the least.</source>
        <translation>最高分低于最低分。</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>代号“%1”用了两次。</translation>
    </message>
    <message>
        <source>The cap of “%1” is %2, below its own %3 points: they could never count.</source>
        <translation>“%1”的上限是 %2，低于它自己的分值 %3，永远得不到。</translation>
    </message>
    <message>
        <source>The floor of “%1” is above its cap.</source>
        <translation>“%1”的下限高于上限。</translation>
    </message>
    <message>
        <source>The cap of the group “%1” is %2, below the %3 points of its item “%4”.</source>
        <translation>“%1”组的上限是 %2，低于其中“%4”的 %3 分。</translation>
    </message>
    <message>
        <source>Of points and deductions together none is the highest. Make two items of them.</source>
        <translation>加分和扣分放在一起，分不出最高。请分成两项。</translation>
    </message>
    <message>
        <source>Either “once” or “highest” can be said, not both.</source>
        <translation>once 和 highest 只能写一个。</translation>
    </message>
    <message>
        <source>A mean cannot be combined with once, highest, share or skipFirst.</source>
        <translation>mean 不能和 once、highest、share、skipFirst 一起用。</translation>
    </message>
    <message>
        <source>There is no item “%1”.</source>
        <translation>没有项目“%1”。</translation>
    </message>
    <message>
        <source>The rules go round in a circle: %1.</source>
        <translation>规则互相引用成了一圈：%1。</translation>
    </message>
    <message>
        <source>The grade “%1” is there twice.</source>
        <translation>等次“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The grade “%1” ends where it begins or before.</source>
        <translation>等次“%1”的止点不高于起点。</translation>
    </message>
    <message>
        <source>The grades “%1” and “%2” overlap from %3 on.</source>
        <translation>等次“%1”和“%2”从 %3 分起重叠。</translation>
    </message>
    <message>
        <source>Between the grades “%1” and “%2” there is a gap: nobody from %3 to below %4 has a grade.</source>
        <translation>等次“%1”和“%2”之间有空档：%3 分到不足 %4 分没有等次。</translation>
    </message>
    <message>
        <source>Below %1 there is no grade. Leave “from” out of the lowest grade.</source>
        <translation>%1 分以下没有等次。最低一等不要写 from。</translation>
    </message>
    <message>
        <source>From %1 on there is no grade. Leave “below” out of the best grade.</source>
        <translation>%1 分以上没有等次。最高一等不要写 below。</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>这里应是文字。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>这里应是 true 或 false。</translation>
    </message>
    <message>
        <source>A number of points is expected here.</source>
        <translation>这里应是分数。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>这里应是 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>这里应是文字的列表。</translation>
    </message>
    <message>
        <source>“%1” is unknown. Known are: %2.</source>
        <translation>不认得“%1”。认得的有：%2。</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>这里应是列表。</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>这里应是对象。</translation>
    </message>
    <message>
        <source>The key “%1” is unknown here. Known are: %2.</source>
        <translation>这里不认得“%1”。认得的有：%2。</translation>
    </message>
    <message>
        <source>An id has small letters, digits and hyphens and begins with a letter.</source>
        <translation>代号由小写字母、数字和连字符组成，以字母开头。</translation>
    </message>
    <message>
        <source>The share of the first signer lies between 0 and 1.</source>
        <translation>第一提案人的份额在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>The item has no rule that gives points.</source>
        <translation>这一项没有计分规则。</translation>
    </message>
    <message>
        <source>The group has no items.</source>
        <translation>这一组没有项目。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>This is no scheme: %1.</source>
        <translation>这不是考核方案：%1。</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>应是一个对象</translation>
    </message>
    <message>
        <source>The scheme has no groups.</source>
        <translation>方案没有分组。</translation>
    </message>
</context>
<context>
    <name>xz::members::SchemeRepository</name>
    <message>
        <source>There is no scheme “%1”. There are: %2.</source>
        <translation>没有方案“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>The year %1 is closed and its scheme frozen. Keep the new text from %2 on, or open the year again first.</source>
        <translation>%1 年度已关闭，方案冻结。请把新的内容从 %2 年起执行，或先重新打开年度。</translation>
    </message>
</context>
<context>
    <name>xz::members::ScoreChart</name>
    <message>
        <source>Points of each group against its cap</source>
        <translation>各组得分与上限</translation>
    </message>
    <message>
        <source>%1: %2 of %3, mean %4</source>
        <translation>%1：%2 / %3，平均 %4</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation>得分构成</translation>
    </message>
    <message>
        <source>unit: points</source>
        <translation>单位：分</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>xz::members::ScoreCommand</name>
    <message>
        <source>Score the members&apos; duty performance of a year</source>
        <translation>计算委员一年的履职得分</translation>
    </message>
    <message>
        <source>--year Y          the year; without it this year
--scheme ID       the scheme; without it the one in force in that year (members scheme use; jinan when none was chosen);
                  all: every scheme; as JSON an object with one array a scheme
--compare ID      another scheme on the same entries: both totals and grades, and who changes grade
--term N          the members of this term; without it the term of the year
--format FORMAT   table (when not given) or json</source>
        <translation>--year Y          年度；不写为今年
--scheme ID       方案；不写为该年度现行的（members scheme use 指定，没有指定过为 jinan）；
                  all：全部方案，JSON 为一个对象，每个方案一个数组
--compare ID      同样的记录按另一个方案试算：两边的得分、等次，谁的等次有变
--term N          这一届的委员；不写为该年度所在的届
--format FORMAT   table（不写时）或 json</translation>
    </message>
    <message>
        <source>See: xiezheng members score --help</source>
        <translation>见：xiezheng members score --help</translation>
    </message>
    <message>
        <source>Unknown argument.</source>
        <translation>有不认得的参数。</translation>
    </message>
    <message>
        <source>--format takes table or json.</source>
        <translation>--format 只能是 table 或 json。</translation>
    </message>
    <message>
        <source>The term is a number: --term 5.</source>
        <translation>届次是数字：--term 5。</translation>
    </message>
    <message>
        <source>%1 entries have a kind, role, result or level that no scheme knows; they count nowhere.</source>
        <translation>有 %1 条记录的类别、角色、结果或级别不认得，没有计分。</translation>
    </message>
    <message>
        <source>--compare takes one scheme with another; --scheme all does not go with it.</source>
        <translation>--compare 是一个方案与另一个比较，不能与 --scheme all 同用。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>%1, %2, %3 members</source>
        <translation>%1，%2 年，%3 名委员</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>%1 of %2 change grade</source>
        <translation>%2 人中 %1 人等次有变</translation>
    </message>
</context>
<context>
    <name>xz::members::ScoreDetail</name>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>计分表</translation>
    </message>
    <message>
        <source>mean of all members</source>
        <translation>全体平均</translation>
    </message>
    <message>
        <source>mean of the committee</source>
        <translation>专委会平均</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>%1 lines, together %2, as counted</source>
        <translation>%1 条，相加 %2，与计入分一致</translation>
    </message>
    <message>
        <source>%1 lines, together %2, but %3 counted</source>
        <translation>%1 条，相加 %2，计入 %3</translation>
    </message>
    <message>
        <source>Recorded by who organised: %1</source>
        <translation>谁组织谁记录：%1</translation>
    </message>
</context>
<context>
    <name>xz::members::ScoreHead</name>
    <message>
        <source>Duty dossier</source>
        <translation>履职档案</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>全体第 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 in the committee</source>
        <translation>专委会第 %1 / %2</translation>
    </message>
    <message>
        <source>Frozen scheme</source>
        <translation>冻结方案</translation>
    </message>
    <message>
        <source>Scheme in use</source>
        <translation>现行方案</translation>
    </message>
    <message>
        <source>Trial: %1</source>
        <translation>试行：%1</translation>
    </message>
</context>
<context>
    <name>xz::members::ScoreJson</name>
    <message>
        <source>Basic points</source>
        <translation>基本分</translation>
    </message>
    <message>
        <source>Not below the floor</source>
        <translation>扣完为止</translation>
    </message>
    <message>
        <source>Bounds of the total</source>
        <translation>总分上下限</translation>
    </message>
</context>
<context>
    <name>xz::members::ScorePage</name>
    <message>
        <source>Duty scores</source>
        <translation>履职考核</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>%1 members written to %2.</source>
        <translation>%1 名委员已写入 %2。</translation>
    </message>
    <message>
        <source>Duty ledger</source>
        <translation>履职台账</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>This table as Excel or csv…</source>
        <translation>本表存为 Excel 或 csv…</translation>
    </message>
    <message>
        <source>Ranking %1</source>
        <translation>%1 年度排名</translation>
    </message>
    <message>
        <source>Copy the evidence</source>
        <translation>复制依据</translation>
    </message>
    <message>
        <source>The evidence is on the clipboard; paste it where it is needed.</source>
        <translation>依据已复制，可以粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>This table as it stands</source>
        <translation>打印本表</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>关闭年度</translation>
    </message>
    <message>
        <source>Name, initials</source>
        <translation>姓名、首字母</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>试算对比</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Grade changes</source>
        <translation>等次有变</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1（第 %2 版）</translation>
    </message>
    <message>
        <source>The scheme of a closed year is frozen.</source>
        <translation>年度已关闭，方案冻结。</translation>
    </message>
    <message>
        <source>The scheme in force from this year on</source>
        <translation>自本年度起执行的方案</translation>
    </message>
    <message>
        <source>Put the scheme %1 in force from %2 on</source>
        <translation>自 %2 年起执行方案 %1</translation>
    </message>
    <message>
        <source>Reckoning the scores</source>
        <translation>计算得分</translation>
    </message>
    <message>
        <source>Open the year again</source>
        <translation>重新打开年度</translation>
    </message>
    <message>
        <source>no members in this year</source>
        <translation>本年度没有委员</translation>
    </message>
    <message>
        <source>closed, scheme frozen</source>
        <translation>已关闭，方案冻结</translation>
    </message>
    <message>
        <source>open, reckoned with every entry</source>
        <translation>未关闭，随记录即时计算</translation>
    </message>
    <message>
        <source>%1 entries have a kind, role, result or level that no scheme knows; they count nowhere.</source>
        <translation>有 %1 条记录的类别、角色、结果或级别不在计分范围内，没有计分。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This scheme has no grades</source>
        <translation>本方案不分等次</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Grade changes %1</source>
        <translation>等次有变 %1</translation>
    </message>
    <message>
        <source>%1 of %2 members    Enter opens the entry of the ledger    ←→ folds or unfolds</source>
        <translation>%1 / %2 人    Enter 打开来源记录    ←→ 收起或展开</translation>
    </message>
    <message>
        <source>No member fits these filters.</source>
        <translation>没有符合条件的委员。</translation>
    </message>
    <message>
        <source>Nobody was a member in %1. Import a roster, or choose another year.</source>
        <translation>%1 年没有委员。请先导入名册，或换一个年度。</translation>
    </message>
    <message>
        <source>Close the year %1?</source>
        <translation>关闭 %1 年度？</translation>
    </message>
    <message>
        <source>The scores of %1 members under “%2” are kept, the scheme is frozen, and the ledger refuses every change of days in %3. The year can be opened again, with a reason that is logged.</source>
        <translation>将保存 %1 名委员按“%2”计算的得分，冻结方案；此后台账不再接受 %3 年各日记录的改动。可以写明原因重新打开，原因记入日志。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The year %1 is closed.</source>
        <translation>%1 年度已关闭。</translation>
    </message>
    <message>
        <source>Open the year %1 again</source>
        <translation>重新打开 %1 年度</translation>
    </message>
    <message>
        <source>Reason (it is logged):</source>
        <translation>原因（记入日志）：</translation>
    </message>
    <message>
        <source>The year %1 is open again; its entries can be corrected.</source>
        <translation>%1 年度已重新打开，可以更正记录。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Only members with a warning; each is a task of the workbench</source>
        <translation>只看有预警的委员；每条都列入工作台待办</translation>
    </message>
    <message>
        <source>Looking for warnings</source>
        <translation>检查预警</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>无预警</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>预警 %1</translation>
    </message>
</context>
<context>
    <name>xz::members::ScorePrintSource</name>
    <message>
        <source>Duty scores</source>
        <translation>履职考核</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Bulletin of the year</source>
        <translation>年度履职通报</translation>
    </message>
    <message>
        <source>Bulletin of the first half-year</source>
        <translation>上半年履职通报</translation>
    </message>
    <message>
        <source>Bulletin of the second half-year</source>
        <translation>下半年履职通报</translation>
    </message>
    <message>
        <source>Bulletin of attendance</source>
        <translation>出席情况通报</translation>
    </message>
    <message>
        <source>Candidates for outstanding member</source>
        <translation>优秀委员建议人选</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ranking by sector</source>
        <translation>分界别排名</translation>
    </message>
    <message>
        <source>Ranking by committee</source>
        <translation>分专委会排名</translation>
    </message>
    <message>
        <source>List by grade</source>
        <translation>分等次名单</translation>
    </message>
    <message>
        <source>The duty ledger has no entries yet.</source>
        <translation>履职台账还没有记录。</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;Text (*.csv)</source>
        <translation>Excel (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>全部名单</translation>
    </message>
    <message>
        <source>%1 of this member</source>
        <translation>所选委员的%1</translation>
    </message>
</context>
<context>
    <name>xz::members::ScoreTreeDelegate</name>
    <message>
        <source>capped</source>
        <translation>封顶</translation>
    </message>
</context>
<context>
    <name>xz::members::ScoreTreeModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 (standing members only)</source>
        <translation>%1（仅常委）</translation>
    </message>
    <message>
        <source>%1, reached</source>
        <translation>%1，已封顶</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Before caps</source>
        <translation>原始分</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试行</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>xz::members::ScoringTypes</name>
    <message>
        <source>Scheme of duty performance</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>起始年度</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Closed year of scores</source>
        <translation>已关闭年度的得分</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Score of a member</source>
        <translation>委员得分</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>xz::members::ShareBars</name>
    <message>
        <source>others (%1)</source>
        <translation>其他（%1种）</translation>
    </message>
</context>
<context>
    <name>xz::members::SideBySide</name>
    <message>
        <source>%1, strip %2</source>
        <translation>%1（第%2栏）</translation>
    </message>
</context>
<context>
    <name>xz::members::TermCombo</name>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
</context>
<context>
    <name>xz::members::TermCopier</name>
    <message>
        <source>Line %1: “%2” is no name.</source>
        <translation>第%1行：“%2”不是姓名。</translation>
    </message>
    <message>
        <source>Line %1: there is no sector “%2”.</source>
        <translation>第%1行：没有界别“%2”。</translation>
    </message>
    <message>
        <source>Line %1: %2 stands there twice.</source>
        <translation>第%1行：%2重复出现。</translation>
    </message>
    <message>
        <source>Line %1: %2 stays already. A namesake is added after the change, in the roster.</source>
        <translation>第%1行：%2已在留任之列。如是同名的另一位，请换届后在名册中新增。</translation>
    </message>
    <message>
        <source>Line %1: the archive has %2 people named %3. Add this one after the change, in the roster.</source>
        <translation>第%1行：档案中有%2位%3。请换届后在名册中新增。</translation>
    </message>
    <message>
        <source>The number of the new term is between 1 and 99.</source>
        <translation>届次应在1到99之间。</translation>
    </message>
    <message>
        <source>Enter the name of the new term.</source>
        <translation>请填写新一届的名称。</translation>
    </message>
    <message>
        <source>There is a term %1 already: %2.</source>
        <translation>已经有第%1届：%2。</translation>
    </message>
    <message>
        <source>The first day of the new term is no date. Write 2027-01-10.</source>
        <translation>新一届的第一天不是日期，请写成 2027-01-10。</translation>
    </message>
    <message>
        <source>The last day of the new term is no date. Write 2032-01-09.</source>
        <translation>新一届的最后一天不是日期，请写成 2032-01-09。</translation>
    </message>
    <message>
        <source>The new term ends before it begins.</source>
        <translation>新一届的结束早于开始。</translation>
    </message>
    <message>
        <source>Nobody stays and nobody joins.</source>
        <translation>没有人留任，也没有人新任。</translation>
    </message>
    <message>
        <source>%1: %2 stay, %3 leave, %4 join</source>
        <translation>%1：留任%2人，离任%3人，新任%4人</translation>
    </message>
</context>
<context>
    <name>xz::members::TermCopyModel</name>
    <message>
        <source>✓ stays</source>
        <translation>✓ 留任</translation>
    </message>
    <message>
        <source>→ leaves</source>
        <translation>→ 离任</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>新一届</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>任届数</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation and post</source>
        <translation>工作单位及职务</translation>
    </message>
</context>
<context>
    <name>xz::members::WarningsCommand</name>
    <message>
        <source>List who missed too many meetings, stayed below the line or owes a report</source>
        <translation>列出缺席过多、连续不达标、未交述职报告的委员</translation>
    </message>
    <message>
        <source>--year Y          the year; without it this year
--tasks           keep them as tasks of the workbench
--format FORMAT   table (when not given) or json</source>
        <translation>--year Y          年度；不写是今年
--tasks           列入工作台的待办
--format FORMAT   table（不写时）或 json</translation>
    </message>
    <message>
        <source>Unknown argument.</source>
        <translation>有不认识的参数。</translation>
    </message>
    <message>
        <source>See: xiezheng members warnings --help</source>
        <translation>见：xiezheng members warnings --help</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>xz::members::YearClosing</name>
    <message>
        <source>The year %1 is closed already.</source>
        <translation>%1 年度已经关闭。</translation>
    </message>
    <message>
        <source>Close the year %1 under %2</source>
        <translation>关闭 %1 年度（%2）</translation>
    </message>
    <message>
        <source>Say why the year is opened again; the reason stands in the log.</source>
        <translation>请写明重新打开的原因，原因记入日志。</translation>
    </message>
    <message>
        <source>The year %1 is not closed.</source>
        <translation>%1 年度没有关闭。</translation>
    </message>
    <message>
        <source>Open the year %1 again: %2</source>
        <translation>重新打开 %1 年度：%2</translation>
    </message>
</context>
</TS>
