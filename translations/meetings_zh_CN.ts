<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xz::meetings::AddPersonDialog</name>
    <message>
        <source>Somebody attends too</source>
        <translation>临时增加参会人员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Attendance class</source>
        <translation>参会类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Needs a wheelchair seat</source>
        <translation>需要轮椅席</translation>
    </message>
    <message>
        <source>Member in office who does not attend yet (%1)</source>
        <translation>在任而未列入参会的委员（%1 人）</translation>
    </message>
    <message>
        <source>The seat is given by the zone's rule for late changes; locked people stay.</source>
        <translation>按该区域的临时变动规则安排座位；已锁定的人不动。</translation>
    </message>
    <message>
        <source>Add and seat</source>
        <translation>加入并排座</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the member first: type a name or its initials and press Enter.</source>
        <translation>请先选定委员：输入姓名或首字母，按回车。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::AfterActions</name>
    <message>
        <source>Recording the attendance</source>
        <translation>正在记入出席情况</translation>
    </message>
    <message>
        <source>Record the attendance in the duty ledger</source>
        <translation>把出席情况记入履职记录</translation>
    </message>
    <message>
        <source>The duty ledger holds this attendance already; nothing had to be changed.</source>
        <translation>履职记录中已有这些出席情况，无需改动。</translation>
    </message>
    <message>
        <source>%1 half days as “%2”: %3 records in the duty ledger, %4 of them new or changed.</source>
        <translation>按“%2”记了%1个半天：履职记录%3条，其中新增或改动%4条。</translation>
    </message>
    <message>
        <source>All papers as one PDF</source>
        <translation>会议档案（一个PDF）</translation>
    </message>
    <message>
        <source>Meeting archive</source>
        <translation>会议档案</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for all papers</source>
        <translation>存放会议档案的文件夹</translation>
    </message>
    <message>
        <source>Making the meeting archive</source>
        <translation>正在制作会议档案</translation>
    </message>
    <message>
        <source>%1 papers written to %2.</source>
        <translation>已把%1种文件写到 %2。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未收入：%1</translation>
    </message>
    <message>
        <source>Loading the meeting</source>
        <translation>读取会议</translation>
    </message>
    <message>
        <source>Leave of %1</source>
        <translation>%1请假</translation>
    </message>
    <message>
        <source>The leave of %1 is noted: %2.</source>
        <translation>已登记%1的请假：%2。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>The minutes are kept; %1 tasks are on the workbench.</source>
        <translation>纪要已保存，%1项议定事项已列入工作台。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::AfterCommands</name>
    <message>
        <source>Give the number of one meeting. See: xiezheng meetings list</source>
        <translation>请给出一个会议的编号。用 xiezheng meetings list 查看。</translation>
    </message>
    <message>
        <source>Print the attendance bulletin of a meeting</source>
        <translation>印会议考勤通报</translation>
    </message>
    <message>
        <source>--out X.pdf   the file to write</source>
        <translation>--out X.pdf   要写的文件</translation>
    </message>
    <message>
        <source>Put all papers of a meeting into one PDF or a folder</source>
        <translation>把一次会议的全部文件做成一个 PDF 或一个文件夹</translation>
    </message>
    <message>
        <source>--out X.pdf     one file with contents and bookmarks
--folder DIR    a PDF for each paper, and the files attached to the meeting</source>
        <translation>--out X.pdf     一个带目录和书签的文件
--folder DIR    每种文件一个 PDF，连同会议所附文件</translation>
    </message>
    <message>
        <source>Record the attendance in the duty ledger, by half days</source>
        <translation>把出席情况按半天记入履职记录</translation>
    </message>
    <message>
        <source>Done again, it changes only what is otherwise now.
Prints {meeting, kind, halfDays, records, changed}.</source>
        <translation>再做一次，只改变动的部分。
输出 {meeting, kind, halfDays, records, changed}。</translation>
    </message>
    <message>
        <source>Say where to: --out X.pdf.</source>
        <translation>请指明写到哪里：--out X.pdf。</translation>
    </message>
    <message>
        <source>Say where to: --out X.pdf or --folder DIR.</source>
        <translation>请指明写到哪里：--out X.pdf 或 --folder 文件夹。</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>未收入：%1</translation>
    </message>
    <message>
        <source>Record the attendance in the duty ledger</source>
        <translation>把出席情况记入履职记录</translation>
    </message>
</context>
<context>
    <name>xz::meetings::AttendanceCommands</name>
    <message>
        <source>--session N|TITLE  which session, by its number or title</source>
        <translation>--session N|名称   哪一场，用序号或名称</translation>
    </message>
    <message>
        <source>Sign one person in at a session</source>
        <translation>给一人签到</translation>
    </message>
    <message>
        <source>--code C           what a badge's code says, or the badge's number
--name N           the name, or its initials; --sector S tells namesakes apart
%1; without it that of the half day of TIME
--at TIME          08:41 or 2026-02-26T08:41; without it now
--as 代理|补签|早退    somebody came instead (--proxy NAME), signed afterwards, or leaves early
--desk NAME        at which desk
--undo             take back the last sign-in, or that of --code or --name
Prints {who, seat, class, counts, already}. Who is signed in already is not counted twice.</source>
        <translation>--code C           证件二维码的内容，或证号
--name N           姓名或首字母；同名的用 --sector S 区分
%1；不写则取该时间所在半天的一场
--at TIME          08:41 或 2026-02-26T08:41；不写则为现在
--as 代理|补签|早退    由他人代理（--proxy 姓名）、事后补签、提前退场
--desk NAME        在哪个签到台
--undo             撤销最后一次签到，或 --code、--name 所指的人
输出 {who, seat, class, counts, already}。已签到的不重复计数。</translation>
    </message>
    <message>
        <source>Show who was at a session</source>
        <translation>看一场的到会情况</translation>
    </message>
    <message>
        <source>%1; without it the last with sign-ins
--format json|table  how to print; json when not given</source>
        <translation>%1；不写则取最近有签到的一场
--format json|table  输出格式；不写则为 json</translation>
    </message>
    <message>
        <source>Note a leave and its approval</source>
        <translation>登记请假及批准</translation>
    </message>
    <message>
        <source>--name N           who; --sector S tells namesakes apart
%1; without it the whole meeting
--reason R         why
--approver A       who approved it
--asked DATE       when it was asked for; without it today
--oral             not in writing
--state STATE      已准 with an approver, else 待批
--cancel           take the leave back</source>
        <translation>--name N           谁；同名的用 --sector S 区分
%1；不写则为全程请假
--reason R         事由
--approver A       批准人
--asked DATE       提出日期；不写则为今天
--oral             口头请假
--state STATE      状态；写了批准人为已准，否则为待批
--cancel           销假</translation>
    </message>
    <message>
        <source>Show or set how many members a kind of meeting needs</source>
        <translation>查看或设定一种会议的法定人数</translation>
    </message>
    <message>
        <source>Say who: --code C or --name N.</source>
        <translation>请指明是谁：--code 证件码 或 --name 姓名。</translation>
    </message>
    <message>
        <source>No session is on %1; “%2” (%3) was taken. Name another with --session.</source>
        <translation>%1没有会议场次，按“%2”（%3）签到。要签到其他场次，请用 --session 指明。</translation>
    </message>
    <message>
        <source>%1 signed in at %2 already and was not counted again.</source>
        <translation>%1已于%2签到，未重复计数。</translation>
    </message>
    <message>
        <source>expected %1, present %2, on leave %3, absent %4</source>
        <translation>应到%1，实到%2，请假%3，未到%4</translation>
    </message>
    <message>
        <source>Say who: --name N.</source>
        <translation>请指明是谁：--name 姓名。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2026-02-24.</source>
        <translation>“%1”不是日期。请写成 2026-02-24。</translation>
    </message>
    <message>
        <source>Leave of %1</source>
        <translation>%1请假</translation>
    </message>
    <message>
        <source>%1 has no such leave.</source>
        <translation>%1没有这条请假。</translation>
    </message>
    <message>
        <source>“%1” is no rule. Write 2/3, 1/2 or none.</source>
        <translation>“%1”不是法定人数的规则。请写 2/3、1/2 或 none。</translation>
    </message>
    <message>
        <source>Quorum of %1</source>
        <translation>%1的法定人数</translation>
    </message>
    <message>
        <source>Give the number of one meeting. See: xiezheng meetings list</source>
        <translation>请给出一个会议的编号。用 xiezheng meetings list 查看。</translation>
    </message>
    <message>
        <source>The meeting has no session “%1”. It has: %2.</source>
        <translation>本次会议没有“%1”这一场。现有：%2。</translation>
    </message>
    <message>
        <source>Several sessions are named “%1”; give the number: %2.</source>
        <translation>有几场都叫“%1”，请写序号：%2。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 08:41 or 2026-02-26T08:41.</source>
        <translation>“%1”不是时间。请写成 08:41 或 2026-02-26T08:41。</translation>
    </message>
    <message>
        <source>The code “%1” belongs to another meeting. Nobody was signed in.</source>
        <translation>证件码“%1”是另一次会议的证件，未签到。</translation>
    </message>
    <message>
        <source>The code “%1” is on no badge of this meeting. Nobody was signed in.</source>
        <translation>证件码“%1”不在本次会议的证件中，未签到。请核对证件，或改用姓名。</translation>
    </message>
    <message>
        <source>“%1” is not on the list of this meeting. Nobody was signed in.</source>
        <translation>“%1”不在本次会议名单中，未签到。请核对姓名，或先在与会人员中增补。</translation>
    </message>
    <message>
        <source>%1 people are meant by “%2”: %3. Add --sector, or give --code.</source>
        <translation>“%2”有%1人：%3。请用 --sector 指明界别，或用 --code 给出证件码。</translation>
    </message>
    <message>
        <source>KIND   name of the kind as the meetings bear it</source>
        <translation>KIND   会议种类的名称：全体会议、常务委员会会议……</translation>
    </message>
</context>
<context>
    <name>xz::meetings::AttendanceLedger</name>
    <message>
        <source>Attendance of “%1” does not count in the duty ledger. Change the kind of meeting if it should.</source>
        <translation>“%1”的出席情况不计入履职记录。如应计入，请修改会议种类。</translation>
    </message>
    <message>
        <source>Nobody has signed in to “%1”, so there is no attendance to record.</source>
        <translation>“%1”还没有人签到，没有出席情况可记。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::AttendancePrintSource</name>
    <message>
        <source>Attendance bulletin</source>
        <translation>考勤通报</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>会后</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>There is no meeting yet. Add one on the meetings page first.</source>
        <translation>还没有会议。请先在“会议”页新建。</translation>
    </message>
    <message>
        <source>Nobody has signed in to “%1” yet, so there is nothing to report.</source>
        <translation>“%1”还没有人签到，没有可通报的内容。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>“%1” has no minutes yet. Take them with: xiezheng meetings minutes %2 MINUTES.json</source>
        <translation>“%1”还没有纪要。请用 xiezheng meetings minutes %2 纪要.json 录入。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::AttendanceRepository</name>
    <message>
        <source>There is no kind of meeting “%1”.</source>
        <translation>没有“%1”这种会议。请在会议种类中查看名称。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::AttendeeSource</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
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
        <source>Badge</source>
        <translation>证件号</translation>
    </message>
</context>
<context>
    <name>xz::meetings::BigScreen</name>
    <message>
        <source>Sign-in on the big screen</source>
        <translation>签到大屏</translation>
    </message>
    <message>
        <source>No hall was drawn for this meeting</source>
        <translation>本次会议没有会场图</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>xz::meetings::ChangeReader</name>
    <message>
        <source>nobody called %1 attends the meeting</source>
        <translation>参会人员里没有叫%1的</translation>
    </message>
    <message>
        <source>%1 people called %2 attend; write {"name": "%2", "sector": "%3"}</source>
        <translation>有%1位参会人员叫%2，请写成 {"name": "%2", "sector": "%3"}</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1写了两次</translation>
    </message>
    <message>
        <source>%1 members are called %2; write {"name": "%2", "sector": "%3"}</source>
        <translation>有%1位委员叫%2，请写成 {"name": "%2", "sector": "%3"}</translation>
    </message>
    <message>
        <source>there is no sector %1; the sectors are: %2</source>
        <translation>没有“%1”这个界别；现有界别：%2</translation>
    </message>
    <message>
        <source>“%1” is no attendance class; write one of %2</source>
        <translation>“%1”不是参会类别，请写：%2</translation>
    </message>
    <message>
        <source>%1 attends already</source>
        <translation>%1已在参会名单中</translation>
    </message>
    <message>
        <source>must be an object { … }</source>
        <translation>应写成对象 { … }</translation>
    </message>
    <message>
        <source>is no JSON at byte %1: %2</source>
        <translation>第 %1 字节起不是 JSON：%2</translation>
    </message>
    <message>
        <source>%1 is on leave already</source>
        <translation>%1已经请假</translation>
    </message>
    <message>
        <source>“%1” is no way of late changes; write one of %2</source>
        <translation>“%1”不是变动办法，请写：%2</translation>
    </message>
</context>
<context>
    <name>xz::meetings::FewestMoves</name>
    <message>
        <source>makes the seat free for %1</source>
        <translation>为%1让座</translation>
    </message>
    <message>
        <source>makes a seat free</source>
        <translation>让座</translation>
    </message>
</context>
<context>
    <name>xz::meetings::Hall</name>
    <message>
        <source>rostrum row %1 No. %2</source>
        <translation>主席台第%1排%2号</translation>
    </message>
    <message>
        <source>row %1 seat %2</source>
        <translation>%1 排 %2 号</translation>
    </message>
</context>
<context>
    <name>xz::meetings::HallForm</name>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>请填写 0 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>Write numbers with commas between: 10, 20.</source>
        <translation>请填写数字，用逗号隔开，如 10, 20。</translation>
    </message>
    <message>
        <source>An aisle lies after one of the seats 1 to %1.</source>
        <translation>走道须在第 1 至 %1 座之后。</translation>
    </message>
    <message>
        <source>Name of the hall</source>
        <translation>会场名称</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>主席台</translation>
    </message>
    <message>
        <source>Seats of the rows, front row first</source>
        <translation>各排座位数（从前排起）</translation>
    </message>
    <message>
        <source>Empty: no rostrum</source>
        <translation>不填表示不设主席台</translation>
    </message>
    <message>
        <source>No. 2 sits</source>
        <translation>2 号位</translation>
    </message>
    <message>
        <source>at No. 1's left hand (usual)</source>
        <translation>在 1 号左手（通行）</translation>
    </message>
    <message>
        <source>at No. 1's right hand</source>
        <translation>在 1 号右手</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>池座</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>排数</translation>
    </message>
    <message>
        <source>Seats in a row</source>
        <translation>每排座位数</translation>
    </message>
    <message>
        <source>Aisles after seats</source>
        <translation>走道在第几座之后</translation>
    </message>
    <message>
        <source>Counted from the left as the audience sees it; empty: no aisle</source>
        <translation>面向主席台自左数起；不填表示没有走道</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>座号编法</translation>
    </message>
    <message>
        <source>even at the left, odd at the right</source>
        <translation>左双右单</translation>
    </message>
    <message>
        <source>odd at the left, even at the right</source>
        <translation>左单右双</translation>
    </message>
    <message>
        <source>continuous from the left</source>
        <translation>自左向右连续</translation>
    </message>
    <message>
        <source>%1 seats on the rostrum, %2 on the floor</source>
        <translation>主席台 %1 座，池座 %2 座</translation>
    </message>
</context>
<context>
    <name>xz::meetings::JsonNode</name>
    <message>
        <source>must be a list [ … ]</source>
        <translation>应为列表 [ … ]</translation>
    </message>
    <message>
        <source>must be an object { … }</source>
        <translation>应为对象 { … }</translation>
    </message>
    <message>
        <source>must be text in quotation marks</source>
        <translation>应为引号内的文字</translation>
    </message>
    <message>
        <source>is missing; write a text</source>
        <translation>缺少此项，请填写文字</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>应为 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>is not known and was left out</source>
        <translation>不认识此项，已略过</translation>
    </message>
    <message>
        <source>is not known; known are: %1</source>
        <translation>不认识；可用的有：%1</translation>
    </message>
</context>
<context>
    <name>xz::meetings::LateBatch</name>
    <message>
        <source>%1 stands in</source>
        <translation>由%1替代</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>替代%1</translation>
    </message>
    <message>
        <source>attends after all</source>
        <translation>又能到会</translation>
    </message>
    <message>
        <source>added late</source>
        <translation>增补</translation>
    </message>
</context>
<context>
    <name>xz::meetings::LateChange</name>
    <message>
        <source>moves up for %1</source>
        <translation>%1离席，依次前移</translation>
    </message>
    <message>
        <source>moves on for %1</source>
        <translation>%1增补，依次顺延</translation>
    </message>
    <message>
        <source>makes room for %1</source>
        <translation>给%1让座</translation>
    </message>
</context>
<context>
    <name>xz::meetings::LateChangeDialog</name>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>事由（可不填）</translation>
    </message>
    <message>
        <source>Place in the rostrum's order</source>
        <translation>主席台排序</translation>
    </message>
    <message>
        <source>What happens to the others</source>
        <translation>其他人怎么办</translation>
    </message>
    <message>
        <source>Late change</source>
        <translation>临时变动</translation>
    </message>
    <message>
        <source>Who would move</source>
        <translation>谁要动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>原座 → 新座</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>变动的人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚未写入任何内容。</translation>
    </message>
    <message>
        <source>without a seat</source>
        <translation>没有座位</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Place on the rostrum</source>
        <translation>主席台位次</translation>
    </message>
    <message>
        <source>not on the rostrum</source>
        <translation>不在主席台</translation>
    </message>
    <message>
        <source>Place in the rostrum's order (1 to %1; 0: not on the rostrum)</source>
        <translation>主席台排序（1 至 %1；0 为不上主席台）</translation>
    </message>
    <message>
        <source>%1: %2 (%3 people)</source>
        <translation>%1：%2（%3 人）</translation>
    </message>
    <message>
        <source>%1 (%2 people)</source>
        <translation>%1（%2 人）</translation>
    </message>
    <message>
        <source>Seating everybody anew would move %1 people</source>
        <translation>全部重排要动 %1 人</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>还没有印过。</translation>
    </message>
    <message>
        <source>What was printed still holds.</source>
        <translation>已印的仍然有效。</translation>
    </message>
    <message>
        <source>To print anew afterwards: %1 cards, seat chart, seat list.</source>
        <translation>之后要重印：席卡 %1 张、座次图、座次表。</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Write it down and move %1</source>
        <translation>记下并移动 %1 人</translation>
    </message>
</context>
<context>
    <name>xz::meetings::LateCommands</name>
    <message>
        <source>Give the number of one meeting. See: xiezheng meetings list</source>
        <translation>请写一个会议编号，编号见：xiezheng meetings list</translation>
    </message>
    <message>
        <source>Late changes: who drops out, comes or stands in, with few moves</source>
        <translation>临时变动：谁不来、谁增补、谁替谁，尽量少动人</translation>
    </message>
    <message>
        <source>CHANGE.json   {absent:[name], added:[{name, sector, afterRank}], substitute:[{out, in}], policy}; - reads it from the standard input
--dry-run     show who would move and store nothing
afterRank     the place after this one in the rostrum's order, beyond its end in the order of the members
policy        fewest, 上增下补, 上增下不补, 上不增下补 or 上不增下不补; that of each zone when not given
Prints moves, unseated and reprint. The seating before is kept as a version.</source>
        <translation>CHANGE.json   {absent:[姓名], added:[{name, sector, afterRank}], substitute:[{out, in}], policy}；写 - 则从标准输入读
--dry-run     只看谁会动，不写入
afterRank     排在主席台第几位之后；超过主席台人数的，按委员排序
policy        fewest、上增下补、上增下不补、上不增下补、上不增下不补；不写就按各区域自己的办法
输出 moves、unseated、reprint。变动前的排座另存一版。</translation>
    </message>
    <message>
        <source>Compare two versions of a meeting's seating</source>
        <translation>比较两版排座方案</translation>
    </message>
    <message>
        <source>--from V   number of the earlier version
--to V     number of the later one; the one in force when not given</source>
        <translation>--from V   较早一版的编号
--to V     较晚一版的编号；不写就是现行的一版</translation>
    </message>
    <message>
        <source>The changes %1 cannot be read: %2. Check the path.</source>
        <translation>读不出变动文件 %1：%2。请检查路径。</translation>
    </message>
    <message>
        <source>%1: %2: warning: %3</source>
        <translation>%1：%2：注意：%3</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1：%2：%3</translation>
    </message>
    <message>
        <source>Give the earlier version: --from V</source>
        <translation>请写较早的一版：--from V</translation>
    </message>
    <message>
        <source>Nobody has been seated yet. Seat the meeting first.</source>
        <translation>还没有排座。请先排座。</translation>
    </message>
    <message>
        <source>There is no such version. The versions are: %1</source>
        <translation>没有这一版。现有各版：%1</translation>
    </message>
</context>
<context>
    <name>xz::meetings::LatePlan</name>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>on leave: %1</source>
        <translation>请假：%1</translation>
    </message>
    <message>
        <source>attends after all</source>
        <translation>又能到会</translation>
    </message>
    <message>
        <source>added late</source>
        <translation>临时增补</translation>
    </message>
    <message>
        <source>now No. %1 on the rostrum</source>
        <translation>主席台改排第 %1</translation>
    </message>
    <message>
        <source>no longer on the rostrum</source>
        <translation>不再上主席台</translation>
    </message>
    <message>
        <source>takes the place of the order, those after move on</source>
        <translation>按次序入座，后面的人依次顺延</translation>
    </message>
    <message>
        <source>takes a free seat, nobody else moves</source>
        <translation>坐空位，其他人不动</translation>
    </message>
    <message>
        <source>those behind move up</source>
        <translation>后面的人依次递补</translation>
    </message>
    <message>
        <source>the seat stays empty, nobody else moves</source>
        <translation>座位空着，其他人不动</translation>
    </message>
    <message>
        <source>seats follow the new order</source>
        <translation>座位按新次序重排</translation>
    </message>
    <message>
        <source>only the lists change, seats stay</source>
        <translation>只改名单，座位不动</translation>
    </message>
    <message>
        <source>new seat: %1; former seat: %2</source>
        <translation>新座：%1；原座：%2</translation>
    </message>
    <message>
        <source>as few as possible move, and only to make a seat free</source>
        <translation>尽可能少的人让座，只在必须让座时</translation>
    </message>
</context>
<context>
    <name>xz::meetings::LeaveDialog</name>
    <message>
        <source>Note a leave</source>
        <translation>请假登记</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>请假人</translation>
    </message>
    <message>
        <source>Name, initials or badge number</source>
        <translation>姓名、首字母或证号</translation>
    </message>
    <message>
        <source>Several are meant; give the badge's number.</source>
        <translation>不止一人，请写证号。</translation>
    </message>
    <message>
        <source>Nobody of this name is on the list of the meeting.</source>
        <translation>会议名单中没有此人。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>the whole meeting</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>口头请假</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>xz::meetings::MeetingBundle</name>
    <message>
        <source>The template “%1” is missing from the program. Install it again.</source>
        <translation>程序中缺少模板“%1”。请重新安装。</translation>
    </message>
    <message>
        <source>Laying out the papers</source>
        <translation>正在排版会议文件</translation>
    </message>
    <message>
        <source>the meeting has none</source>
        <translation>本次会议没有</translation>
    </message>
    <message>
        <source>it has no page</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>“%1” has no papers yet: no agenda, no sessions, no seats.</source>
        <translation>“%1”还没有任何文件：没有议程、场次和座位。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The attached file “%1” is missing. Check the attachments in the settings.</source>
        <translation>所附文件“%1”不见了。请在设置中检查附件。</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>xz::meetings::MeetingCommands</name>
    <message>
        <source>--format table|json   how to print; table when not given</source>
        <translation>--format table|json   输出格式；不写时为 table</translation>
    </message>
    <message>
        <source>Create a meeting from a plan</source>
        <translation>按会议方案新建会议</translation>
    </message>
    <message>
        <source>List the meetings, newest first</source>
        <translation>列出会议，新的在前</translation>
    </message>
    <message>
        <source>Show a meeting with all it holds</source>
        <translation>显示一次会议的全部内容</translation>
    </message>
    <message>
        <source>Seat a meeting by its rules; locked people stay</source>
        <translation>按规则为会议排座；已锁定的人不动</translation>
    </message>
    <message>
        <source>Name one plan file. See: xiezheng meetings new --help</source>
        <translation>请指定一个会议方案文件。用法见：xiezheng meetings new --help</translation>
    </message>
    <message>
        <source>The plan %1 cannot be read: %2. Check the path.</source>
        <translation>无法读取会议方案 %1：%2。请检查路径。</translation>
    </message>
    <message>
        <source>%1: %2: warning: %3</source>
        <translation>%1：%2：提醒：%3</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1：%2：%3</translation>
    </message>
    <message>
        <source>New meeting “%1”</source>
        <translation>新建会议“%1”</translation>
    </message>
    <message>
        <source>%1 people, %2 seated</source>
        <translation>%1 人，已排 %2 人</translation>
    </message>
    <message>
        <source>There are no meetings yet. Create one with: xiezheng meetings new PLAN.json</source>
        <translation>还没有会议。新建会议：xiezheng meetings new PLAN.json</translation>
    </message>
    <message>
        <source>Give the number of one meeting. See: xiezheng meetings list</source>
        <translation>请给出一次会议的编号。编号见：xiezheng meetings list</translation>
    </message>
    <message>
        <source>Hall %1: %2 seats</source>
        <translation>会场 %1：%2 座</translation>
    </message>
    <message>
        <source>%1 people attend</source>
        <translation>参会 %1 人</translation>
    </message>
    <message>
        <source>without a seat: %1 (%2)</source>
        <translation>未安排：%1（%2）</translation>
    </message>
    <message>
        <source>Version %1: %2 seated, %3 without a seat, %4 moved</source>
        <translation>第 %1 版：已排 %2 人，未安排 %3 人，移动 %4 人</translation>
    </message>
    <message>
        <source>PLAN.json   the plan; - reads it from the standard input
--format json|table   how to print; json when not given: {"id": …}
Each fault is named with its place, and nothing is saved.</source>
        <translation>PLAN.json   会议方案；- 表示读标准输入
--format json|table   输出格式；不写为 json：{"id": …}
每处错误都指出位置，不保存任何内容。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::MeetingDetail</name>
    <message>
        <source>Find: initials, name or sector</source>
        <translation>找人：首字母、姓名或界别</translation>
    </message>
    <message>
        <source>Find among the people</source>
        <translation>在参会人员中查找</translation>
    </message>
    <message>
        <source>People who attend</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>会场排座</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>删除会议</translation>
    </message>
    <message>
        <source>No meeting selected</source>
        <translation>未选会议</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>chair: %1</source>
        <translation>主持：%1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签到</translation>
    </message>
</context>
<context>
    <name>xz::meetings::MeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>编辑会议</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>Create meeting</source>
        <translation>创建会议</translation>
    </message>
    <message>
        <source>Save meeting</source>
        <translation>保存会议</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>会议名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Adoption note of the agenda</source>
        <translation>议程通过说明</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>All members in office</source>
        <translation>全体在任委员</translation>
    </message>
    <message>
        <source>Members named below</source>
        <translation>下列委员</translation>
    </message>
    <message>
        <source>Names of the members</source>
        <translation>委员名单</translation>
    </message>
    <message>
        <source>On the rostrum, in the order of rank</source>
        <translation>主席台就座人员，按排序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Members, one a line; two alike as name (sector)</source>
        <translation>委员，一行一人；同名的写成 姓名（界别）</translation>
    </message>
    <message>
        <source>On the rostrum, No. 1 first</source>
        <translation>主席台就座人员，1 号在先</translation>
    </message>
    <message>
        <source>Others who attend</source>
        <translation>其他参会人员</translation>
    </message>
    <message>
        <source>Without a hall the meeting can be kept, but nobody be seated. Zones and further halls: Seating rules… on the seat map.</source>
        <translation>不填会场也可以保存会议，但不能排座。分区和其他会场在“会场排座”的“排座规则…”中设置。</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Row %1: </source>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>A field is not right; it is marked.</source>
        <translation>有一项填写有误，已标出。</translation>
    </message>
    <message>
        <source>A field of the hall is not right; it is marked.</source>
        <translation>会场有一项填写有误，已标出。</translation>
    </message>
    <message>
        <source>Note under the schedule</source>
        <translation>日程表下的附注</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>xz::meetings::MeetingPrintSource</name>
    <message>
        <source>%1 people have no photo; their frames stay empty.</source>
        <translation>%1 人没有照片，照片框将留空。</translation>
    </message>
    <message>
        <source>There is no meeting yet. Add one on the meetings page first.</source>
        <translation>还没有会议。请先在会议页新建。</translation>
    </message>
    <message>
        <source>Badges and name cards</source>
        <translation>证件和席签</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Meeting papers</source>
        <translation>会务</translation>
    </message>
    <message>
        <source>Badge, member</source>
        <translation>出席证</translation>
    </message>
    <message>
        <source>Badge, observer</source>
        <translation>列席证</translation>
    </message>
    <message>
        <source>Badge, gallery</source>
        <translation>旁听证</translation>
    </message>
    <message>
        <source>Badge, guest</source>
        <translation>来宾证</translation>
    </message>
    <message>
        <source>Badge, press</source>
        <translation>记者证</translation>
    </message>
    <message>
        <source>Badge, staff</source>
        <translation>工作证</translation>
    </message>
    <message>
        <source>90×130 mm</source>
        <translation>90×130 mm</translation>
    </message>
    <message>
        <source>Tent card (both faces)</source>
        <translation>席签（双面折叠）</translation>
    </message>
    <message>
        <source>200×100 mm, A4</source>
        <translation>200×100 mm</translation>
    </message>
    <message>
        <source>Tent card (both faces), two a sheet</source>
        <translation>席签（双面折叠，A3）</translation>
    </message>
    <message>
        <source>200×100 mm, A3</source>
        <translation>200×100 mm，A3</translation>
    </message>
    <message>
        <source>Desk card</source>
        <translation>桌签</translation>
    </message>
    <message>
        <source>210×140 mm</source>
        <translation>210×140 mm</translation>
    </message>
    <message>
        <source>Seat slip</source>
        <translation>座位签</translation>
    </message>
    <message>
        <source>63×38 mm</source>
        <translation>63×38 mm</translation>
    </message>
    <message>
        <source>Seat chart</source>
        <translation>座位图</translation>
    </message>
    <message>
        <source>A3 landscape, from the floor</source>
        <translation>A3 横，台下视角</translation>
    </message>
    <message>
        <source>A3 landscape, from the stage</source>
        <translation>A3 横，台上视角</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Seat list by pinyin</source>
        <translation>座次表，按拼音</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>A4, by group</source>
        <translation>A4，按小组</translation>
    </message>
    <message>
        <source>A4, by sector</source>
        <translation>A4，按界别</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Those selected</source>
        <translation>所选的人</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>只印变动</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>主席台</translation>
    </message>
    <message>
        <source>Sector：%1</source>
        <translation>界别：%1</translation>
    </message>
    <message>
        <source>Note what was printed</source>
        <translation>记录已印座位</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Seat list</source>
        <translation>座次表</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会次</translation>
    </message>
    <message>
        <source>Sign-in desk</source>
        <translation>签到处</translation>
    </message>
</context>
<context>
    <name>xz::meetings::MeetingRepository</name>
    <message>
        <source>There is no meeting with the number %1. List the meetings to see their numbers.</source>
        <translation>没有编号为 %1 的会议。请先列出会议查看编号。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::MeetingSource</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>已排座</translation>
    </message>
</context>
<context>
    <name>xz::meetings::MeetingsModule</name>
    <message>
        <source>Seating</source>
        <translation>会场排座</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
</context>
<context>
    <name>xz::meetings::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Import plan</source>
        <translation>导入方案</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the selected meeting as a plan file</source>
        <translation>将所选会议存为会议方案文件</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Find: title, kind or place</source>
        <translation>查找：名称、种类或地点</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>查找会议</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No meeting yet: create one, or import a plan file.</source>
        <translation>还没有会议，请新建会议或导入会议方案。</translation>
    </message>
    <message>
        <source>%1 meetings</source>
        <translation>共 %1 次会议</translation>
    </message>
    <message>
        <source>%1 meetings   Enter opens the seating   F2 edits   Ctrl+N new meeting</source>
        <translation>共 %1 次会议　回车 打开排座　F2 编辑　Ctrl+N 新建会议</translation>
    </message>
    <message>
        <source>Loading the kinds</source>
        <translation>正在读取会议种类</translation>
    </message>
    <message>
        <source>Loading the meeting</source>
        <translation>正在读取会议</translation>
    </message>
    <message>
        <source>Loading the roster</source>
        <translation>正在读取名册</translation>
    </message>
    <message>
        <source>New meeting “%1”</source>
        <translation>新建会议“%1”</translation>
    </message>
    <message>
        <source>Change meeting “%1”</source>
        <translation>修改会议“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>Its schedule, agenda, people and seating go to the recycle bin. Undo brings them back.</source>
        <translation>日程、议程、参会人员和座位将一并移入回收站，可撤销恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Deleting the meeting</source>
        <translation>正在删除会议</translation>
    </message>
    <message>
        <source>Delete meeting “%1”</source>
        <translation>删除会议“%1”</translation>
    </message>
    <message>
        <source>“%1” was deleted. Ctrl+Z brings it back.</source>
        <translation>“%1”已删除，按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Meeting plan (*.json)</source>
        <translation>会议方案 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it exists and may be opened.</source>
        <translation>无法读取 %1，请检查文件是否存在、能否打开。</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 faults in %2. First: %3</source>
        <translation>未导入任何内容：%2 中有 %1 处错误。第一处：%3</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>Faults in %1</source>
        <translation>%1 中的错误</translation>
    </message>
    <message>
        <source>Select a meeting first.</source>
        <translation>请先选一次会议。</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>导出会议方案</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1，请换一个文件夹。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Opening the sign-in desk</source>
        <translation>打开签到台</translation>
    </message>
    <message>
        <source>Record the attendance in the duty ledger</source>
        <translation>把出席情况记入履职记录</translation>
    </message>
    <message>
        <source>Attendance bulletin…</source>
        <translation>考勤通报…</translation>
    </message>
    <message>
        <source>All papers as one PDF…</source>
        <translation>会议档案，一个 PDF…</translation>
    </message>
    <message>
        <source>All papers as a folder…</source>
        <translation>会议档案，一个文件夹…</translation>
    </message>
    <message>
        <source>Note a leave…</source>
        <translation>请假登记…</translation>
    </message>
    <message>
        <source>Attendance and archive</source>
        <translation>考勤归档</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>会议纪要…</translation>
    </message>
    <message>
        <source>Print the minutes…</source>
        <translation>印会议纪要…</translation>
    </message>
</context>
<context>
    <name>xz::meetings::MinutesCommand</name>
    <message>
        <source>Take, show or print the minutes of a meeting</source>
        <translation>录入、查看或印会议纪要</translation>
    </message>
    <message>
        <source>MINUTES.json   {number, day, chair, recorder, body, resolutions:[{title, body, votes:{for, against, abstain}, members}], tasks:[{title, due, assignee}]}
               members are all of the meeting when not given; a vote passes by more than half of them
--out X.pdf    print them</source>
        <translation>MINUTES.json   {number 编号, day 日期, chair 主持, recorder 记录, body 正文, resolutions:[{title, body, votes:{for 赞成, against 反对, abstain 弃权}, members}], tasks:[{title, due, assignee}]}
               不写 members 时为本次会议全体组成人员；超过其半数为通过
--out X.pdf    印成 PDF</translation>
    </message>
    <message>
        <source>The minutes are no JSON: %1 at byte %2.</source>
        <translation>纪要文件不是 JSON：第%2字节处 %1。</translation>
    </message>
    <message>
        <source>A resolution has no title.</source>
        <translation>有一项决议没有标题。</translation>
    </message>
    <message>
        <source>Minutes of “%1”</source>
        <translation>“%1”会议纪要</translation>
    </message>
    <message>
        <source>The task “%1” needs a title and a deadline, such as 2026-03-15.</source>
        <translation>任务“%1”须有标题和期限，例如 2026-03-15。</translation>
    </message>
    <message>
        <source>Give the number of one meeting. See: xiezheng meetings list</source>
        <translation>请给出一个会议的编号。用 xiezheng meetings list 查看。</translation>
    </message>
    <message>
        <source>The minutes %1 cannot be read: %2. Check the path.</source>
        <translation>无法读取纪要 %1：%2。请核对路径。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::MinutesDialog</name>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议和表决</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任单位（人）</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Tasks that arise</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Resolutions; a vote passes by more than half of all %1 members</source>
        <translation>决议和表决（赞成超过全体组成人员%1人的半数为通过）</translation>
    </message>
    <message>
        <source>New tasks; the deadline as 2026-03-15</source>
        <translation>新的议定事项（期限写成 2026-03-15），存后进入工作台</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>too many votes</source>
        <translation>票数过多</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
</context>
<context>
    <name>xz::meetings::MinutesRepository</name>
    <message>
        <source>“%1”: %2 votes were counted, but there are %3 members. Count again.</source>
        <translation>“%1”：计票共%2票，而组成人员只有%3人。请重新计票。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::NamePicker</name>
    <message>
        <source>Name, pinyin or initials; Enter adds</source>
        <translation>姓名、拼音或首字母，回车加入</translation>
    </message>
</context>
<context>
    <name>xz::meetings::PlanEdit</name>
    <message>
        <source>One of the two seats is locked. Unlock it first (L).</source>
        <translation>两个座位中有一个已锁定，请先解锁（L）。</translation>
    </message>
    <message>
        <source>This seat is kept empty. Release it first.</source>
        <translation>该座位已留空，请先取消留空。</translation>
    </message>
    <message>
        <source>This person has no seat yet.</source>
        <translation>此人尚未安排座位。</translation>
    </message>
    <message>
        <source>There is no such seat in the hall.</source>
        <translation>会场中没有这个座位。</translation>
    </message>
    <message>
        <source>swapped with %1</source>
        <translation>与%1对调</translation>
    </message>
    <message>
        <source>takes the seat of %1</source>
        <translation>接%1的座位</translation>
    </message>
    <message>
        <source>put here by hand</source>
        <translation>手工安排</translation>
    </message>
    <message>
        <source>gave way to %1</source>
        <translation>让座给%1</translation>
    </message>
    <message>
        <source>taken out by hand</source>
        <translation>手工移出</translation>
    </message>
    <message>
        <source>This person is on leave. End the leave first.</source>
        <translation>此人已请假。先销假再安排座位。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::PlanOverview</name>
    <message>
        <source>Parts of the score</source>
        <translation>评分构成</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>区域 %1</translation>
    </message>
    <message>
        <source>%1: %2 people for %3 seats, %4 too many</source>
        <translation>%1：%2 人，%3 座，差 %4 座</translation>
    </message>
    <message>
        <source>Seating rules</source>
        <translation>排座规则</translation>
    </message>
    <message>
        <source>Nobody is seated yet. Look at the rules, then seat automatically.</source>
        <translation>还没有排座。先看一看排座规则，再自动排座。</translation>
    </message>
    <message>
        <source>Seat now</source>
        <translation>自动排座</translation>
    </message>
    <message>
        <source>%1 people have no seat; the reasons are at the left</source>
        <translation>%1 人没有座位，原因见左侧</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>%1 people sit elsewhere than printed</source>
        <translation>%1 人的座位与已印的不同</translation>
    </message>
    <message>
        <source>Print these</source>
        <translation>只印变动</translation>
    </message>
    <message>
        <source>Nothing is printed yet; seat all first</source>
        <translation>尚未印制；请先排完座位</translation>
    </message>
    <message>
        <source>All sit. Nothing is printed yet</source>
        <translation>全部就座，尚未印制</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>All sit, and what was printed still holds.</source>
        <translation>全部就座，已印的都还有效。</translation>
    </message>
    <message>
        <source>%1 people are locked; %2 would move if you seat anew</source>
        <translation>已锁定 %1 人；重新排座会移动 %2 人</translation>
    </message>
</context>
<context>
    <name>xz::meetings::PlanReader</name>
    <message>
        <source>a plan is one object { … }</source>
        <translation>会议方案应为一个对象 { … }</translation>
    </message>
    <message>
        <source>this is no JSON plan: line %1, column %2: %3</source>
        <translation>不是有效的 JSON 会议方案：第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2026-02-26</source>
        <translation>“%1”不是日期，请写成 2026-02-26</translation>
    </message>
    <message>
        <source>“%1” is not in the table of meeting kinds; it is kept as written</source>
        <translation>“%1”不在会议种类表中，按原文保留</translation>
    </message>
    <message>
        <source>the meeting ends (%1) before it starts (%2)</source>
        <translation>会议结束日期（%1）早于开始日期（%2）</translation>
    </message>
    <message>
        <source>%1 lies outside the meeting (%2 to %3)</source>
        <translation>%1 不在会期内（%2 至 %3）</translation>
    </message>
    <message>
        <source>“%1” is no time; write 09:00</source>
        <translation>“%1”不是时间，请写成 09:00</translation>
    </message>
    <message>
        <source>no member in office is called %1</source>
        <translation>在任委员中没有 %1</translation>
    </message>
    <message>
        <source>no member in office of the sector %2 is called %1</source>
        <translation>%2界别的在任委员中没有 %1</translation>
    </message>
    <message>
        <source>%1 members are called %2; write {"name": "%2", "sector": "%3"}</source>
        <translation>有 %1 位委员叫 %2，请写成 {"name": "%2", "sector": "%3"}</translation>
    </message>
    <message>
        <source>there are no members in office; import the roster first</source>
        <translation>还没有在任委员，请先导入委员名册</translation>
    </message>
    <message>
        <source>must be "all" or a list of names</source>
        <translation>应为 "all" 或姓名列表</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 重复出现</translation>
    </message>
    <message>
        <source>no hall has a rostrum; give a hall "rostrum": [7, 12]</source>
        <translation>没有会场设主席台；请在会场中写 "rostrum": [7, 12]</translation>
    </message>
    <message>
        <source>“%1” is no attendance class; write one of %2</source>
        <translation>“%1”不是参会类别，请写以下之一：%2</translation>
    </message>
    <message>
        <source>two halls are called %1</source>
        <translation>有两个会场同名：%1</translation>
    </message>
    <message>
        <source>has no seats; give it "rostrum" or "floor"</source>
        <translation>没有座位，请填写 "rostrum" 或 "floor"</translation>
    </message>
    <message>
        <source>is missing; write a number</source>
        <translation>缺少此项，请填写数字</translation>
    </message>
    <message>
        <source>an aisle lies after one of the seats 1 to %1 of a row of %2</source>
        <translation>每排 %2 座，走道须在第 1 至 %1 座之后</translation>
    </message>
    <message>
        <source>write a seat of this floor as [row, seat]</source>
        <translation>请写本池座内的座位，如 [排, 座]</translation>
    </message>
    <message>
        <source>is missing; name the hall</source>
        <translation>缺少此项，请写会场名称</translation>
    </message>
    <message>
        <source>there is no hall called %1 in this plan</source>
        <translation>方案中没有名为 %1 的会场</translation>
    </message>
    <message>
        <source>the hall %1 has no rostrum</source>
        <translation>会场 %1 没有主席台</translation>
    </message>
    <message>
        <source>the hall %1 has no floor</source>
        <translation>会场 %1 没有池座</translation>
    </message>
    <message>
        <source>“%1” is not known; write one of %2</source>
        <translation>不认识“%1”，请写以下之一：%2</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>不认识“%1”</translation>
    </message>
    <message>
        <source>write [from, to] within 1 to %1</source>
        <translation>请在 1 至 %1 之间写成 [起, 止]</translation>
    </message>
    <message>
        <source>“%1” is no part of the day; write one of %2</source>
        <translation>“%1”不是时段，请写以下之一：%2</translation>
    </message>
    <message>
        <source>“%1” is no numbering; write one of %2</source>
        <translation>“%1”不是座号编法，请写以下之一：%2</translation>
    </message>
    <message>
        <source>“%1” is no area; write one of %2</source>
        <translation>“%1”不是区位，请写以下之一：%2</translation>
    </message>
</context>
<context>
    <name>xz::meetings::QuorumBar</name>
    <message>
        <source>Quorum</source>
        <translation>法定人数</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>应到%2人，实到%1人，需%3人</translation>
    </message>
</context>
<context>
    <name>xz::meetings::RangesEditor</name>
    <message>
        <source>Rows</source>
        <translation>排</translation>
    </message>
    <message>
        <source>Seats, from the left</source>
        <translation>座（从左数）</translation>
    </message>
    <message>
        <source>Line %1: write one number or from-to: 2-13.</source>
        <translation>第 %1 行：写一个数，或起止如 2-13。</translation>
    </message>
    <message>
        <source>Line %1: the area has %2 rows.</source>
        <translation>第 %1 行：该区共 %2 排。</translation>
    </message>
    <message>
        <source>Line %1: the rows have %2 seats.</source>
        <translation>第 %1 行：每排至多 %2 座。</translation>
    </message>
    <message>
        <source>Lines %1 and %2 overlap.</source>
        <translation>第 %1 行与第 %2 行重叠。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::Records</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Adoption note</source>
        <translation>通过说明</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名（名称）</translation>
    </message>
    <message>
        <source>Attendance class</source>
        <translation>参会类别</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Sector, short</source>
        <translation>界别简称</translation>
    </message>
    <message>
        <source>Order of the sector</source>
        <translation>界别次序</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Order of the group</source>
        <translation>小组次序</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Order of the post</source>
        <translation>职务次序</translation>
    </message>
    <message>
        <source>Unit and position</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序号</translation>
    </message>
    <message>
        <source>Rostrum rank</source>
        <translation>主席台排序</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>召集人</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>需轮椅席</translation>
    </message>
    <message>
        <source>Stroke key</source>
        <translation>笔画序键</translation>
    </message>
    <message>
        <source>Pinyin key</source>
        <translation>拼音序键</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Strokes of the surname</source>
        <translation>姓氏笔画数</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>排</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区位</translation>
    </message>
    <message>
        <source>Meeting kind</source>
        <translation>会议种类</translation>
    </message>
    <message>
        <source>English word</source>
        <translation>英文词</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会次</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>Hall area</source>
        <translation>会场区位</translation>
    </message>
    <message>
        <source>Seats of the rows</source>
        <translation>各排座位数</translation>
    </message>
    <message>
        <source>Aisles</source>
        <translation>走道</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>座号编法</translation>
    </message>
    <message>
        <source>No. 2 at the right hand</source>
        <translation>2 号在右手</translation>
    </message>
    <message>
        <source>Seat mark</source>
        <translation>座位标记</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Seating zone</source>
        <translation>排座区域</translation>
    </message>
    <message>
        <source>Rows and seats</source>
        <translation>排与座</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员范围</translation>
    </message>
    <message>
        <source>Blocks by</source>
        <translation>成块依据</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>落座方式</translation>
    </message>
    <message>
        <source>Conveners in the first row</source>
        <translation>召集人坐第一排</translation>
    </message>
    <message>
        <source>Across aisles</source>
        <translation>跨走道</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Seating version</source>
        <translation>排座方案</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>现用</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成人</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Printed seat</source>
        <translation>已印座位</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>印制时间</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Reason of the leave</source>
        <translation>请假事由</translation>
    </message>
    <message>
        <source>Leave noted at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Late changes</source>
        <translation>临时变动</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Printed card</source>
        <translation>已印卡片</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Note under the schedule</source>
        <translation>日程表下的附注</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>法定人数</translation>
    </message>
    <message>
        <source>Kind in the duty ledger</source>
        <translation>履职类别</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到会时间</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退时间</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>签到方式</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>签到身份</translation>
    </message>
    <message>
        <source>Who came instead</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Came in spite of a leave</source>
        <translation>请假到会</translation>
    </message>
    <message>
        <source>Sign-in desk</source>
        <translation>签到台</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>付表决</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>组成人员</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
</context>
<context>
    <name>xz::meetings::Roll</name>
    <message>
        <source>The reason is missing.</source>
        <translation>没有写明请假事由。</translation>
    </message>
    <message>
        <source>A leave for the whole meeting is asked for in writing.</source>
        <translation>全程请假须书面提出。</translation>
    </message>
    <message>
        <source>A leave for the whole meeting is asked for at least two days before it opens.</source>
        <translation>全程请假须在会议召开2日前提出。</translation>
    </message>
    <message>
        <source>Who approved it is missing: the vice-chairperson in charge or the secretary-general.</source>
        <translation>没有写明批准人（分管副主席或秘书长）。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::RollModel</name>
    <message>
        <source>no sector</source>
        <translation>未分界别</translation>
    </message>
    <message>
        <source>Sector (%1)</source>
        <translation>界别（%1）</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>到会率</translation>
    </message>
</context>
<context>
    <name>xz::meetings::RollPanel</name>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>not there before it begins</source>
        <translation>开会前为未到</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>法定人数</translation>
    </message>
    <message>
        <source>Attendance by sector</source>
        <translation>各界别到会情况</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>%1: %2 needed</source>
        <translation>%1，需%2人</translation>
    </message>
    <message>
        <source>This kind of meeting has no rule</source>
        <translation>此类会议未定法定人数</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>%1 are missing</source>
        <translation>还差%1人</translation>
    </message>
</context>
<context>
    <name>xz::meetings::RowsEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>xz::meetings::ScoreBars</name>
    <message>
        <source>Parts of the score</source>
        <translation>评分构成</translation>
    </message>
    <message>
        <source>in the right zone</source>
        <translation>在本区域</translation>
    </message>
    <message>
        <source>beside the own block</source>
        <translation>与本单位相连</translation>
    </message>
    <message>
        <source>in the order</source>
        <translation>顺序正确</translation>
    </message>
    <message>
        <source>on the rule's seat</source>
        <translation>在规则位置</translation>
    </message>
    <message>
        <source>have a seat</source>
        <translation>已有座位</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatChart</name>
    <message>
        <source>“%1” has no hall yet. Add a hall and seat the people first.</source>
        <translation>“%1”还没有会场。请先设会场并排座。</translation>
    </message>
    <message>
        <source>A seat chart's template begins with &lt;seatchart&gt;.</source>
        <translation>座位图模板应以 &lt;seatchart&gt; 开头。</translation>
    </message>
    <message>
        <source>“%1” is no paper size.</source>
        <translation>“%1”不是纸张规格。</translation>
    </message>
    <message>
        <source>Seats and the space for them need a size.</source>
        <translation>座位及其所占版面须写明尺寸。</translation>
    </message>
    <message>
        <source>A seat chart has &lt;page&gt; and &lt;after&gt; only.</source>
        <translation>座位图模板中只能有 &lt;page&gt; 和 &lt;after&gt;。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatDetailPane</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>为什么坐这里</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Print changes only</source>
        <translation>只印变动</translation>
    </message>
    <message>
        <source>Stays when seats are given out anew (L)</source>
        <translation>重新排座时不动（L）</translation>
    </message>
    <message>
        <source>Click the seat to swap with</source>
        <translation>再点要对调的座位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>从 → 到</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>People who sit elsewhere than before</source>
        <translation>座位有变动的人员</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>落座</translation>
    </message>
    <message>
        <source>Score of the seat %1 / 100</source>
        <translation>座位得分 %1 / 100</translation>
    </message>
    <message>
        <source>Zone %1 of 30, block %2 of 30, order %3 of 25, placing %4 of 15</source>
        <translation>区域 %1/30，块 %2/30，次序 %3/25，落座 %4/15</translation>
    </message>
    <message>
        <source>No seat selected</source>
        <translation>未选座位</translation>
    </message>
    <message>
        <source>Score of the plan %1 / 100</source>
        <translation>方案得分 %1 / 100</translation>
    </message>
    <message>
        <source>Means of all seats: zone %1 of 30, block %2 of 30, order %3 of 25, placing %4 of 15; %5 % have a seat</source>
        <translation>各座平均：区域 %1/30，块 %2/30，次序 %3/25，落座 %4/15；入座率 %5%</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Kept empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>No seat here</source>
        <translation>此处无座</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>空座</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>Nothing has been printed yet</source>
        <translation>尚未印制</translation>
    </message>
    <message>
        <source>What was printed still holds</source>
        <translation>已印内容与现座位一致</translation>
    </message>
    <message>
        <source>Late changes in this zone</source>
        <translation>本区域临时变动</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>特别要求</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Drag the name onto a seat; onto an occupied one, its person goes to the list.</source>
        <translation>把姓名拖到座位上；拖到有人的座位，原来的人回到名单。</translation>
    </message>
    <message>
        <source>To print anew: %1 cards, seat chart, seat list</source>
        <translation>须重印：%1 张卡片、座次图、座位表</translation>
    </message>
    <message>
        <source>Late changes in %1: where one added sits, in the order or at the end of the block, and whether those behind one who drops out move up, or the seat stays empty.</source>
        <translation>%1的临时变动。增：增加的人按顺序插入、后面的人顺移，或者排在本块最后；补：有人不到会时后面的人往前递补，或者空着。</translation>
    </message>
    <message>
        <source>Late change…</source>
        <translation>临时变动…</translation>
    </message>
    <message>
        <source>End leave…</source>
        <translation>销假…</translation>
    </message>
    <message>
        <source>The person comes after all: who would move is shown first (C)</source>
        <translation>本人又能到会：先看谁要动再决定（C）</translation>
    </message>
    <message>
        <source>On leave, or another place on the rostrum: who would move is shown first (C)</source>
        <translation>请假或调整主席台位次：先看谁要动再决定（C）</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatExplainer</name>
    <message>
        <source>surname strokes</source>
        <translation>姓氏笔画</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>排序号</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>全部各排</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1 排</translation>
    </message>
    <message>
        <source>rows %1–%2</source>
        <translation>%1–%2 排</translation>
    </message>
    <message>
        <source> seats %1–%2</source>
        <translation>%1–%2 座</translation>
    </message>
    <message>
        <source>along rows, left to right</source>
        <translation>横排，自左向右连续</translation>
    </message>
    <message>
        <source>down columns, front to back</source>
        <translation>竖排，自前向后</translation>
    </message>
    <message>
        <source>from the centre of each row outward</source>
        <translation>每排自中间向两侧</translation>
    </message>
    <message>
        <source>No. 1 in the centre, No. 2 at the right hand</source>
        <translation>1 号居中，2 号在其右手</translation>
    </message>
    <message>
        <source>No. 1 in the centre, No. 2 at the left hand</source>
        <translation>1 号居中，2 号在其左手</translation>
    </message>
    <message>
        <source>in blocks by sector, blocks in the order of the sector table</source>
        <translation>按界别成块，块序按界别表</translation>
    </message>
    <message>
        <source>in blocks by group, blocks in the order of the groups</source>
        <translation>按小组成块，块序按小组表</translation>
    </message>
    <message>
        <source>without blocks</source>
        <translation>不分块</translation>
    </message>
    <message>
        <source>Rostrum; %1</source>
        <translation>主席台，%1</translation>
    </message>
    <message>
        <source>Put into the floor by hand, under no zone</source>
        <translation>手工安排在池座，不属于任何区域</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Row %1 of the rostrum</source>
        <translation>主席台第 %1 排</translation>
    </message>
    <message>
        <source>First row: leaders and conveners</source>
        <translation>第一排：领导和召集人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Block %1, %2 people</source>
        <translation>第 %1 块，%2 人</translation>
    </message>
    <message>
        <source>Block %1 “%2”, %3 people</source>
        <translation>第 %1 块“%2”，%3 人</translation>
    </message>
    <message>
        <source>No. %1 of the rostrum list</source>
        <translation>主席台名单第 %1 位</translation>
    </message>
    <message>
        <source>Leader, by rank</source>
        <translation>领导，按排序</translation>
    </message>
    <message>
        <source>Convener, after the leaders</source>
        <translation>召集人，排在领导之后</translation>
    </message>
    <message>
        <source> (%1 strokes)</source>
        <translation>（%1 画）</translation>
    </message>
    <message>
        <source>No. %1 by %2: %3</source>
        <translation>%2第 %1 位：%3</translation>
    </message>
    <message>
        <source>Locked here</source>
        <translation>已锁定在此</translation>
    </message>
    <message>
        <source>Moved by hand; by the rule: %1</source>
        <translation>手工调整到此；按规则应在 %1</translation>
    </message>
    <message>
        <source>Moved by hand; the rule gives no seat</source>
        <translation>手工调整到此；按规则没有座位</translation>
    </message>
    <message>
        <source>along rows, right to left</source>
        <translation>横排，自右向左</translation>
    </message>
    <message>
        <source>up columns, back to front</source>
        <translation>竖排，自后向前</translation>
    </message>
    <message>
        <source>along rows in S-turns, beginning at the right</source>
        <translation>横排 S 形往返，右起</translation>
    </message>
    <message>
        <source>along columns in S-turns, beginning at the back</source>
        <translation>竖排 S 形往返，后起</translation>
    </message>
    <message>
        <source>from the sides of each row to the centre</source>
        <translation>每排自两侧向中间</translation>
    </message>
    <message>
        <source>along rows in S-turns, beginning at the left</source>
        <translation>横排 S 形往返，左起</translation>
    </message>
    <message>
        <source>along columns in S-turns, beginning at the front</source>
        <translation>竖排 S 形往返，前起</translation>
    </message>
    <message>
        <source>Wheelchair seat: met</source>
        <translation>轮椅席：已满足</translation>
    </message>
    <message>
        <source>Wheelchair seat: not met</source>
        <translation>轮椅席：未满足</translation>
    </message>
    <message>
        <source>Locked: stays when seated anew</source>
        <translation>已锁定：重新排座时不动</translation>
    </message>
    <message>
        <source>Not locked: may move when seated anew</source>
        <translation>未锁定：重新排座时可能移动</translation>
    </message>
    <message>
        <source>%1; by the rule: %2</source>
        <translation>%1；按规则应在：%2</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatKeyBar</name>
    <message>
        <source>Signs of the map</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>changed since print</source>
        <translation>印后有变</translation>
    </message>
    <message>
        <source>kept empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未用</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatMapItem</name>
    <message>
        <source>Rear door</source>
        <translation>后门</translation>
    </message>
    <message>
        <source>Rostrum (%1 people, No. 1 in the centre, No. 2 at the right hand)</source>
        <translation>主席台（%1 人，1 号居中，2 号在其右手）</translation>
    </message>
    <message>
        <source>Rostrum (%1 people, No. 1 in the centre, No. 2 at the left hand)</source>
        <translation>主席台（%1 人，1 号居中，2 号在其左手）</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatMapPage</name>
    <message>
        <source>Seating</source>
        <translation>会场排座</translation>
    </message>
    <message>
        <source>Everybody already sits by the rules; nothing was changed.</source>
        <translation>各人均已按规则落座，未作改动。</translation>
    </message>
    <message>
        <source>%1 people seated, %2 moved.</source>
        <translation>已排 %1 人，移动 %2 人。</translation>
    </message>
    <message>
        <source>%1 people seated, %2 have no seat: see the list at the left.</source>
        <translation>已排 %1 人，有 %2 人未安排，见左侧名单。</translation>
    </message>
    <message>
        <source>Now click the seat to swap with.</source>
        <translation>请点要对调的座位。</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>对调 %1 与 %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移到 %2</translation>
    </message>
    <message>
        <source>Take %1 out of the plan</source>
        <translation>将 %1 移出座位</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>解锁 %1</translation>
    </message>
    <message>
        <source>Changing the version</source>
        <translation>正在切换方案</translation>
    </message>
    <message>
        <source>against the version before</source>
        <translation>与上一版相比</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>against version %1</source>
        <translation>与第 %1 版相比</translation>
    </message>
    <message>
        <source>Nobody in this hall matches “%1”.</source>
        <translation>本会场没有与“%1”相符的人或座位。</translation>
    </message>
    <message>
        <source>Loading the rules</source>
        <translation>正在读取规则</translation>
    </message>
    <message>
        <source>Change halls and seating rules of “%1”</source>
        <translation>修改“%1”的会场和排座规则</translation>
    </message>
    <message>
        <source>Saved. Seats stay as they are until you seat anew.</source>
        <translation>已保存。现有座位不变，重新排座后按新规则落座。</translation>
    </message>
    <message>
        <source>Seat automatically</source>
        <translation>自动排座</translation>
    </message>
    <message>
        <source>Export seats</source>
        <translation>导出座位</translation>
    </message>
    <message>
        <source>%1 seats.xlsx</source>
        <translation>%1座位表.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;Text by strokes (*.txt)</source>
        <translation>Excel 表格 (*.xlsx);;CSV 表格 (*.csv);;按笔画排列的文本 (*.txt)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Print page</source>
        <translation>打印页</translation>
    </message>
    <message>
        <source>Loading the photo</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
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
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Keep empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>Find: initials, name or seat number</source>
        <translation>找人：hqp 或 座号</translation>
    </message>
    <message>
        <source>Find a person or seat</source>
        <translation>找人或座位</translation>
    </message>
    <message>
        <source>From the floor</source>
        <translation>台下</translation>
    </message>
    <message>
        <source>From the rostrum</source>
        <translation>台上</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>by sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>缩小（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>放大（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Whole hall (0)</source>
        <translation>显示整个会场（0）</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>恢复 100%</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Seating rules…</source>
        <translation>排座规则…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Loading the meetings</source>
        <translation>正在读取会议</translation>
    </message>
    <message>
        <source>There is no meeting to be seated yet.</source>
        <translation>还没有可以排座的会议。</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Loading the seating</source>
        <translation>正在读取座位</translation>
    </message>
    <message>
        <source>This meeting has no hall yet.</source>
        <translation>这次会议还没有会场。</translation>
    </message>
    <message>
        <source>Add a hall</source>
        <translation>添加会场</translation>
    </message>
    <message>
        <source>Seen from the rostrum</source>
        <translation>台上视角</translation>
    </message>
    <message>
        <source>Seen from the floor</source>
        <translation>台下视角</translation>
    </message>
    <message>
        <source>the rostrum is below, seats are counted from the right</source>
        <translation>图下方为主席台，座号自右数起</translation>
    </message>
    <message>
        <source>the rostrum is above, seats are counted from the left</source>
        <translation>图上方为主席台，座号自左数起</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>not seated yet</source>
        <translation>尚未排座</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>with version %1 (%2)</source>
        <translation>与第 %1 版比较（%2）</translation>
    </message>
    <message>
        <source>%1   %2 seats, %3 taken, %4 kept empty</source>
        <translation>%1　%2 座，已排 %3，留空 %4</translation>
    </message>
    <message>
        <source>Selected: %1 %2   %3</source>
        <translation>所选：%1　%2　%3</translation>
    </message>
    <message>
        <source>against what was printed</source>
        <translation>与已印的比较</translation>
    </message>
    <message>
        <source>%1 people moved against what was printed; seating all anew would move %2</source>
        <translation>与已印的相比移动 %1 人；全部重排会移动 %2 人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Taking a mark off</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Marking seats</source>
        <translation>标记座位</translation>
    </message>
    <message>
        <source>Locked people stay. Unlock them first (L).</source>
        <translation>已锁定的人不动，请先解锁（L）。</translation>
    </message>
    <message>
        <source>Take %1 people out of the plan</source>
        <translation>把 %1 人移出座位</translation>
    </message>
    <message>
        <source>Unlock	L</source>
        <translation>解锁	L</translation>
    </message>
    <message>
        <source>Lock	L</source>
        <translation>锁定	L</translation>
    </message>
    <message>
        <source>Take out, to the list	Del</source>
        <translation>移出座位，回到名单	Del</translation>
    </message>
    <message>
        <source>On leave…</source>
        <translation>请假…</translation>
    </message>
    <message>
        <source>Release	K</source>
        <translation>取消留空	K</translation>
    </message>
    <message>
        <source>Keep empty	K</source>
        <translation>留空	K</translation>
    </message>
    <message>
        <source>Use again	B</source>
        <translation>恢复使用	B</translation>
    </message>
    <message>
        <source>No seat here	B</source>
        <translation>停用此座	B</translation>
    </message>
    <message>
        <source>No wheelchair seat	T</source>
        <translation>取消轮椅席	T</translation>
    </message>
    <message>
        <source>Wheelchair seat	T</source>
        <translation>设为轮椅席	T</translation>
    </message>
    <message>
        <source>Why here	W</source>
        <translation>为什么坐这里	W</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>读取名册</translation>
    </message>
    <message>
        <source>this zone</source>
        <translation>本区域</translation>
    </message>
    <message>
        <source>Changing the rule for late changes</source>
        <translation>修改临时变动规则</translation>
    </message>
    <message>
        <source>Keeping the version</source>
        <translation>保留此版本</translation>
    </message>
    <message>
        <source>%1 seats selected   L locks   K keeps empty   B out of use   T wheelchair   Delete clears</source>
        <translation>已选 %1 座   L 锁定   K 留空   B 停用   T 轮椅席   Delete 移出</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>Keep this one and go on in a new version</source>
        <translation>保留这一版，在新版本里继续</translation>
    </message>
    <message>
        <source>Where does %1 go? Click a seat, or choose it with the arrows and press Enter. Esc: leave it.</source>
        <translation>%1坐哪里？点击座位，或用方向键选好按回车；Esc 放弃。</translation>
    </message>
    <message>
        <source>Move or swap…	M</source>
        <translation>移动或对调…	M</translation>
    </message>
    <message>
        <source>On leave…	C</source>
        <translation>请假…	C</translation>
    </message>
    <message>
        <source>Place on the rostrum…</source>
        <translation>主席台位次…</translation>
    </message>
    <message>
        <source>Choose a seat	Enter</source>
        <translation>选座	回车</translation>
    </message>
    <message>
        <source>End leave…</source>
        <translation>销假…</translation>
    </message>
    <message>
        <source>Storing a late change</source>
        <translation>正在保存临时变动</translation>
    </message>
    <message>
        <source>Arrows move, with Shift many seats   M moves or swaps   L locks   K keeps empty   C late change   W why   Ctrl+wheel zooms</source>
        <translation>方向键移动，加 Shift 选多座   M 移动或对调   L 锁定   K 留空   C 临时变动   W 为什么坐这里   Ctrl+滚轮缩放</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatMapView</name>
    <message>
        <source>Seat map</source>
        <translation>座位图</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatSidePane</name>
    <message>
        <source>Everybody has a seat.</source>
        <translation>全部参会人员均已安排座位。</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>%1 in all; click to highlight</source>
        <translation>共 %1 个，点选突出</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <translation>%1：%2 人</translation>
    </message>
    <message>
        <source>Somebody attends too…</source>
        <translation>临时增加人员…</translation>
    </message>
    <message>
        <source>%1 on leave</source>
        <translation>%1 请假</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatWay</name>
    <message>
        <source>On the rostrum, row %1</source>
        <translation>主席台第%1排</translation>
    </message>
    <message>
        <source>in from the rear, by the aisle at the right</source>
        <translation>从后门进，走右手过道</translation>
    </message>
    <message>
        <source>in from the rear, by the aisle at the left</source>
        <translation>从后门进，走左手过道</translation>
    </message>
    <message>
        <source>left part</source>
        <translation>左区</translation>
    </message>
    <message>
        <source>right part</source>
        <translation>右区</translation>
    </message>
    <message>
        <source>middle part</source>
        <translation>中区</translation>
    </message>
    <message>
        <source>part %1 from the left</source>
        <translation>左起第%1区</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>主席台</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatingExport</name>
    <message>
        <source>without a seat</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1，请换一个文件夹。</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位表</translation>
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
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区位</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>排</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatingInput</name>
    <message>
        <source>no zone takes this person</source>
        <translation>没有区域接收</translation>
    </message>
    <message>
        <source>zone full</source>
        <translation>区域已满</translation>
    </message>
    <message>
        <source>zone full: %1</source>
        <translation>区域已满：%1</translation>
    </message>
    <message>
        <source>rostrum full</source>
        <translation>主席台已满</translation>
    </message>
    <message>
        <source>put aside by hand</source>
        <translation>手工移出</translation>
    </message>
    <message>
        <source>newly seated</source>
        <translation>新安排</translation>
    </message>
    <message>
        <source>no seat left</source>
        <translation>没有座位</translation>
    </message>
    <message>
        <source>seated anew by the rule</source>
        <translation>按规则重排</translation>
    </message>
    <message>
        <source>former seat is gone or kept empty</source>
        <translation>原座位已取消或留空</translation>
    </message>
    <message>
        <source>on leave: %1</source>
        <translation>请假：%1</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>无座位</translation>
    </message>
    <message>
        <source>no longer attends</source>
        <translation>不再参会</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatingRepository</name>
    <message>
        <source>Nobody has been seated yet. Seat the meeting first.</source>
        <translation>尚未排座，请先排座。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatingRulesDialog</name>
    <message>
        <source>Seating rules</source>
        <translation>排座规则</translation>
    </message>
    <message>
        <source>Zones and rules</source>
        <translation>区域和规则</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Zones in order of precedence</source>
        <translation>按先后排列的区域</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>区域 %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Served earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Served later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Give the hall a floor first.</source>
        <translation>请先设置会场池座。</translation>
    </message>
    <message>
        <source>Hall %1</source>
        <translation>会场 %1</translation>
    </message>
    <message>
        <source>A field of the hall is not right; it is marked.</source>
        <translation>会场有一项填写有误，已标出。</translation>
    </message>
    <message>
        <source>A field of the zone is not right; it is marked.</source>
        <translation>区域有一项填写有误，已标出。</translation>
    </message>
    <message>
        <source>The hall %1 has no seats yet.</source>
        <translation>会场 %1 还没有座位。</translation>
    </message>
    <message>
        <source>%1   %2 people, %3 seats</source>
        <translation>%1   %2 人，%3 座</translation>
    </message>
    <message>
        <source>%1 seats for %2 people: %3 find no seat.</source>
        <translation>%1 座，%2 人：%3 人没有座位。</translation>
    </message>
    <message>
        <source>%1 seats for %2 people, %3 to spare.</source>
        <translation>%1 座，%2 人，余 %3 座。</translation>
    </message>
    <message>
        <source>%1 seats lie in %2 too, which is served first.</source>
        <translation>有 %1 座同时属于先排的%2。</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SeatingService</name>
    <message>
        <source>The meeting has no hall. Add one before seating.</source>
        <translation>这次会议没有会场，请先添加会场再排座。</translation>
    </message>
    <message>
        <source>Seat “%1” (%2 people)</source>
        <translation>为“%1”排座（%2 人）</translation>
    </message>
    <message>
        <source>There is no such seat in the hall.</source>
        <translation>会场中没有这个座位。</translation>
    </message>
    <message>
        <source>Keep %1 empty</source>
        <translation>留空 %1</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>取消留空 %1</translation>
    </message>
    <message>
        <source>Use version %1 of the seating</source>
        <translation>改用第 %1 版排座方案</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it first (L).</source>
        <translation>%1已锁定。先解锁（L）。</translation>
    </message>
    <message>
        <source>the seat was taken out of use</source>
        <translation>座位停用</translation>
    </message>
    <message>
        <source>the seat is kept empty</source>
        <translation>座位留空</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 个座位</translation>
    </message>
    <message>
        <source>Wheelchair: %1</source>
        <translation>设为轮椅席：%1</translation>
    </message>
    <message>
        <source>No wheelchair: %1</source>
        <translation>取消轮椅席：%1</translation>
    </message>
    <message>
        <source>Take %1 out of use</source>
        <translation>停用%1</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>This person does not attend the meeting.</source>
        <translation>此人不在这次会议的名单里。</translation>
    </message>
    <message>
        <source>%1 is on leave</source>
        <translation>%1请假</translation>
    </message>
    <message>
        <source>This person is not on leave.</source>
        <translation>此人没有请假。</translation>
    </message>
    <message>
        <source>%1 attends after all</source>
        <translation>%1销假</translation>
    </message>
    <message>
        <source>%1 attends already.</source>
        <translation>%1已在这次会议的名单里。</translation>
    </message>
    <message>
        <source>%1 attends too</source>
        <translation>增补%1</translation>
    </message>
    <message>
        <source>Change policy of the zone %1</source>
        <translation>区域变动办法：%1</translation>
    </message>
    <message>
        <source>This zone is gone.</source>
        <translation>这个区域已经不在了。</translation>
    </message>
    <message>
        <source>Keep version %1 of the seating and go on in a new one</source>
        <translation>保留第 %1 版，另起新版</translation>
    </message>
    <message>
        <source>Change the place of %1 in the rostrum's order</source>
        <translation>调整%1的主席台位次</translation>
    </message>
    <message>
        <source>Late changes: %1 absent, %2 added, %3 substituted</source>
        <translation>临时变动：缺席 %1 人，增补 %2 人，替换 %3 人</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SignInCard</name>
    <message>
        <source>Last sign-in</source>
        <translation>最近一次签到</translation>
    </message>
    <message>
        <source>%1row %2, seat %3</source>
        <translation>%1%2排%3号</translation>
    </message>
    <message>
        <source>Ready to sign in</source>
        <translation>请签到</translation>
    </message>
    <message>
        <source>Scan the code of the badge, or type a name, its initials or the badge's number</source>
        <translation>扫描证件上的二维码，或输入姓名、首字母、证号后回车</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>row</source>
        <comment>after the row's number</comment>
        <translation>排</translation>
    </message>
    <message>
        <source>seat</source>
        <comment>after the seat's number</comment>
        <translation>号</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SignInDesk</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>The meeting has no such session.</source>
        <translation>本次会议没有这一场。</translation>
    </message>
    <message>
        <source>This person is not on the list of the meeting.</source>
        <translation>此人不在会议名单中。</translation>
    </message>
    <message>
        <source>Sign in %1</source>
        <translation>%1签到</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>还没有人签到。</translation>
    </message>
    <message>
        <source>This person has not signed in.</source>
        <translation>此人尚未签到。</translation>
    </message>
    <message>
        <source>Take back the sign-in of %1</source>
        <translation>撤销%1的签到</translation>
    </message>
    <message>
        <source>%1 leaves early</source>
        <translation>%1早退</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SignInEventModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>最近签到</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SignInFlow</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Who comes instead of %1</source>
        <translation>代理%1出席的人</translation>
    </message>
    <message>
        <source>Signed in after a leave</source>
        <translation>请假到会</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>Signed in already</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不在名单</translation>
    </message>
    <message>
        <source>Badge of another meeting</source>
        <translation>不是本次会议的证件</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>came after a leave, now present</source>
        <translation>请假后到会，已改实到</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>proxy: %1</source>
        <translation>代理：%1</translation>
    </message>
    <message>
        <source>signed afterwards</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>again, signed in at %1, not counted</source>
        <translation>重复，%1 已签，未计</translation>
    </message>
</context>
<context>
    <name>xz::meetings::SignInWindow</name>
    <message>
        <source>Sign-in desk</source>
        <translation>签到台</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>Who signs afterwards: scan, name, initials or number, then Enter</source>
        <translation>补签：扫码，或输入姓名、首字母、证号后回车</translation>
    </message>
    <message>
        <source>For whom somebody came: scan, name, initials or number, then Enter</source>
        <translation>代理谁：扫码，或输入姓名、首字母、证号后回车</translation>
    </message>
    <message>
        <source>Scan, or type name, initials or number, then Enter</source>
        <translation>扫码，或输入姓名、首字母、证号后回车</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>操作员 %1</translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation>大屏窗口</translation>
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
        <source>Scan, name, initials or number</source>
        <translation>扫码、姓名、首字母或证号</translation>
    </message>
    <message>
        <source>Signs afterwards</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Comes after leave</source>
        <translation>请假到会</translation>
    </message>
    <message>
        <source>Nobody is on leave for this session.</source>
        <translation>本场没有请假的人。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销本次</translation>
    </message>
    <message>
        <source>Last sign-ins</source>
        <translation>最近签到</translation>
    </message>
    <message>
        <source>signed in at %1</source>
        <translation>%1 已签</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>“%1” was not signed in. Look at the badge, or type the name.</source>
        <translation>“%1”未签到。请核对证件，或输入姓名。</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>主席台</translation>
    </message>
    <message>
        <source>The seat was given up; ask the organisers</source>
        <translation>座位已让出，请到会务组</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>无座位</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>距开会</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Scanner: types like a keyboard</source>
        <translation>扫码枪按键盘方式</translation>
    </message>
    <message>
        <source>Sound: on</source>
        <translation>声音：开</translation>
    </message>
    <message>
        <source>Sound: off</source>
        <translation>声音：关</translation>
    </message>
    <message>
        <source>Each sign-in is on the disk before it is shown</source>
        <translation>每次签到即写入磁盘，断电最多丢失未显示的一次</translation>
    </message>
    <message>
        <source>Export the attendance</source>
        <translation>导出到会情况</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写到 %1</translation>
    </message>
    <message>
        <source>Leaves early now</source>
        <translation>现在早退</translation>
    </message>
    <message>
        <source>Take this sign-in back</source>
        <translation>撤销这次签到</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
</context>
<context>
    <name>xz::meetings::TodayMeetings</name>
    <message>
        <source>over</source>
        <translation>已散会</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Opening of %1</source>
        <translation>%1开幕</translation>
    </message>
</context>
<context>
    <name>xz::meetings::UnseatedList</name>
    <message>
        <source>People without a seat</source>
        <translation>未安排座位的人员</translation>
    </message>
</context>
<context>
    <name>xz::meetings::ZoneForm</name>
    <message>
        <source>Name of the zone</source>
        <translation>区域名称</translation>
    </message>
    <message>
        <source>Members' seats</source>
        <translation>委员席</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区位</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Attendance class</source>
        <translation>参会类别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>all; several with commas between</source>
        <translation>全部；多个用逗号隔开</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>成块</translation>
    </message>
    <message>
        <source>by sector</source>
        <translation>按界别</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>按小组</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不分块</translation>
    </message>
    <message>
        <source>Order within a block</source>
        <translation>块内次序</translation>
    </message>
    <message>
        <source>surname strokes</source>
        <translation>姓氏笔画</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>排序号</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>落座方式</translation>
    </message>
    <message>
        <source>Leaders and conveners in the first row</source>
        <translation>领导和召集人坐第一排</translation>
    </message>
    <message>
        <source>Aisles part the zone; a block stays within one part</source>
        <translation>以走道分区，每块不跨走道</translation>
    </message>
    <message>
        <source>Rows and seats; none: the whole area</source>
        <translation>排和座；不填为整个区</translation>
    </message>
    <message>
        <source>an addition sits in the order, those behind move up for a gap</source>
        <translation>上增下补：增加的按顺序插入，空出的由后面递补</translation>
    </message>
    <message>
        <source>an addition sits in the order, gaps stay</source>
        <translation>上增下不补：增加的按顺序插入，空出的留空</translation>
    </message>
    <message>
        <source>an addition sits at the end, those behind move up for a gap</source>
        <translation>上不增下补：增加的排在最后，空出的由后面递补</translation>
    </message>
    <message>
        <source>an addition sits at the end, gaps stay</source>
        <translation>上不增下不补：增加的排在最后，空出的留空</translation>
    </message>
    <message>
        <source>Late changes</source>
        <translation>临时变动</translation>
    </message>
</context>
</TS>
