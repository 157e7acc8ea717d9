<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xz::AboutSettings</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Xiezheng Office</source>
        <translation>协政办公</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>GNU LGPL, version 3 or later</source>
        <translation>GNU LGPL 第 3 版或更新版本</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>个人设置</translation>
    </message>
</context>
<context>
    <name>xz::Access</name>
    <message>
        <source>Your account may not change %1. Ask an administrator.</source>
        <translation>您的账号无权修改%1，请联系管理员。</translation>
    </message>
    <message>
        <source>Your account may not see protected values. Ask an administrator.</source>
        <translation>您的账号无权查看受保护的内容，请联系管理员。</translation>
    </message>
    <message>
        <source>This value cannot be shown. Update the program.</source>
        <translation>这个值无法显示，请更新程序。</translation>
    </message>
    <message>
        <source>This record no longer exists. Reload the page.</source>
        <translation>这条记录已不存在，请刷新页面。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>查看了%2的%1</translation>
    </message>
</context>
<context>
    <name>xz::AccountSettings</name>
    <message>
        <source>Reader</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Set new password</source>
        <translation>设新密码</translation>
    </message>
    <message>
        <source>Set role</source>
        <translation>设身份</translation>
    </message>
    <message>
        <source>Switch the login off…</source>
        <translation>停用登录…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Whoever opens this database logs in; the change log names them.</source>
        <translation>打开这个数据库要先登录，修改记录写明是谁办的。</translation>
    </message>
    <message>
        <source>Nobody is asked to log in: everybody at this PC may do everything. The first account switches the login on; it is an administrator.</source>
        <translation>现在不用登录，这台电脑上谁都可以办理一切。建立第一个账户即启用登录，它是管理员。</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>增加账户</translation>
    </message>
    <message>
        <source>Switch on with this account</source>
        <translation>启用并建立第一个账户</translation>
    </message>
    <message>
        <source>Switch account on</source>
        <translation>启用账户</translation>
    </message>
    <message>
        <source>Switch account off</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>The two passwords differ. Enter them again.</source>
        <translation>两次密码不一致，请重新输入。</translation>
    </message>
    <message>
        <source>Switch the login off</source>
        <translation>停用登录</translation>
    </message>
    <message>
        <source>Nobody is asked who they are any more, and everybody at this PC may do everything. The accounts stay and can be switched on again.</source>
        <translation>以后不再询问是谁，这台电脑上谁都可以办理一切。账户仍保留，可以重新启用。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Writing the account…</source>
        <translation>正在保存账户…</translation>
    </message>
</context>
<context>
    <name>xz::Accounts</name>
    <message>
        <source>The password needs %1 characters at least.</source>
        <translation>密码至少要 %1 个字符。</translation>
    </message>
    <message>
        <source>The password could not be kept. Close other programs and try again.</source>
        <translation>密码未能保存。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请填姓名。</translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>已经有账户“%1”。</translation>
    </message>
    <message>
        <source>One administrator must stay, or nobody could manage the accounts.</source>
        <translation>至少要留一个启用的管理员，否则没有人能管理账户。</translation>
    </message>
    <message>
        <source>New account: %1</source>
        <translation>新建账户：%1</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>这个账户已经不在了。</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>%1 的新密码</translation>
    </message>
    <message>
        <source>Login switched off</source>
        <translation>停用登录</translation>
    </message>
    <message>
        <source>Name and password do not go together. Try again, or ask an administrator for a new password.</source>
        <translation>姓名或密码不对。请重试，或请管理员设新密码。</translation>
    </message>
</context>
<context>
    <name>xz::Attachments</name>
    <message>
        <source>%1 does not exist. Choose another file.</source>
        <translation>%1 不存在，请另选文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1，请检查其访问权限。</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end. Check the disk.</source>
        <translation>%1 未能完整读取，请检查磁盘。</translation>
    </message>
    <message>
        <source>This attachment no longer exists. Reload the page.</source>
        <translation>该附件已不存在，请刷新页面。</translation>
    </message>
    <message>
        <source>The file of the attachment “%1” is missing. Restore it from a backup.</source>
        <translation>附件“%1”的文件缺失，请从备份中恢复。</translation>
    </message>
    <message>
        <source>The file of the attachment “%1” is damaged. Restore it from a backup.</source>
        <translation>附件“%1”的文件已损坏，请从备份中恢复。</translation>
    </message>
    <message>
        <source>Checking attachments</source>
        <translation>正在检查附件</translation>
    </message>
</context>
<context>
    <name>xz::AttachmentsModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>xz::AttachmentsTab</name>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a file to %1</source>
        <translation>给%1添加文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add file to %1</source>
        <translation>给%1添加文件</translation>
    </message>
    <message>
        <source>The file could not be put into the temporary folder. Free some space and try again.</source>
        <translation>文件无法放入临时目录。请腾出一些空间后再试。</translation>
    </message>
    <message>
        <source>No program is set up for this kind of file. Save a copy and open it yourself.</source>
        <translation>系统没有打开这类文件的程序。请另存后自行打开。</translation>
    </message>
    <message>
        <source>The copy could not be written. Choose another folder.</source>
        <translation>副本无法写入。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Remove file %1 of %2</source>
        <translation>移除%2的文件“%1”</translation>
    </message>
</context>
<context>
    <name>xz::Backup</name>
    <message>
        <source>Adding attachments</source>
        <translation>正在加入附件</translation>
    </message>
    <message>
        <source>The database is open in another window. Close it and restore again.</source>
        <translation>数据库已在另一窗口打开，请关闭后再恢复。</translation>
    </message>
    <message>
        <source>%1 is not a backup of this program, or it is incomplete. Choose another backup.</source>
        <translation>%1 不是本程序的备份，或备份不完整，请另选备份。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: %2 cannot be read back. Choose another backup.</source>
        <translation>备份 %1 已损坏：%2 无法读出，请另选备份。</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>There is no backup at %1. Check its name and folder.</source>
        <translation>%1 处没有备份文件，请检查文件名和所在文件夹。</translation>
    </message>
</context>
<context>
    <name>xz::BackupCommand</name>
    <message>
        <source>of %1, made %2, %3 attachments, %4 KB</source>
        <translation>数据库 %1，备份于 %2，附件 %3 个，%4 KB</translation>
    </message>
    <message>
        <source>The backup is complete and undamaged.</source>
        <translation>备份完整无损。</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>已恢复到 %1。</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>原来的数据保存在 %1。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>writes database and attachments into one file</source>
        <translation>把数据库和附件备份成一个文件</translation>
    </message>
    <message>
        <source>  FILE   the backup to write, a zip file; complete or not there at all
</source>
        <translation>文件   要写出的备份（zip）；要么完整，要么不产生
</translation>
    </message>
    <message>
        <source>reads a backup back and compares every byte with its sums</source>
        <translation>读回备份，逐字节核对校验值</translation>
    </message>
    <message>
        <source>  FILE   the backup
</source>
        <translation>文件   备份文件
</translation>
    </message>
    <message>
        <source>puts a backup in place of the database</source>
        <translation>用备份恢复数据库</translation>
    </message>
    <message>
        <source>  FILE   the backup; the database that was there is kept as a backup of its own
</source>
        <translation>文件   备份文件；原有数据库另存为一份备份
</translation>
    </message>
</context>
<context>
    <name>xz::BackupModel</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n steps entered since</source>
        <translation>
            <numerusform>此后的 %n 步操作</numerusform>
        </translation>
    </message>
    <message>
        <source>what was entered from then until %1</source>
        <translation>此后至 %1 录入的内容</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Would be lost</source>
        <translation>恢复后会丢失</translation>
    </message>
</context>
<context>
    <name>xz::BackupSettings</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Once a day, when the program starts</source>
        <translation>每天首次启动时自动备份</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>only beside the database</source>
        <translation>仅保存在数据库旁</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>另存副本到</translation>
    </message>
    <message>
        <source>A second disk or a USB stick: what lies beside the database is lost with the disk. The newest 14 are kept beside it.</source>
        <translation>建议选另一块硬盘或U盘：与数据库同盘的备份会随硬盘损坏一并丢失。数据库旁保留最近14份。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>不存副本</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Folder for copies of backups</source>
        <translation>备份副本的存放文件夹</translation>
    </message>
    <message>
        <source>Backups beside the database</source>
        <translation>数据库旁的备份</translation>
    </message>
</context>
<context>
    <name>xz::BarList</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>xz::ChangeSet</name>
    <message>
        <source>The database is open read-only, so nothing was saved. Open it for writing first.</source>
        <translation>数据库以只读方式打开，未保存任何内容。请先以可写方式打开。</translation>
    </message>
    <message>
        <source>The program asked for a table that the database does not have. Update the program.</source>
        <translation>数据库中没有程序所需的表，请更新程序。</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>未保存任何内容。%1</translation>
    </message>
    <message>
        <source>The program wrote to a table that is not registered. Update the program.</source>
        <translation>程序写入了未登记的表，请更新程序。</translation>
    </message>
    <message>
        <source>The program wrote to a field that the database does not have. Update the program.</source>
        <translation>程序写入了数据库中没有的字段，请更新程序。</translation>
    </message>
    <message>
        <source>%1: this record was removed in the meantime. Reload the page.</source>
        <translation>%1：该记录已被删除，请刷新页面。</translation>
    </message>
    <message>
        <source>%1 was changed since, outside of the history, so this cannot be taken back.</source>
        <translation>“%1”此后在操作记录之外被修改过，无法撤销。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since you opened it. Reload it, then enter your change again.</source>
        <translation>“%1”在您打开之后已被他人修改，请刷新后重新填写。</translation>
    </message>
</context>
<context>
    <name>xz::CodeTableSettings</name>
    <message>
        <source>Code tables</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>党派</translation>
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
        <source>Posts</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Code table</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Entries in order</source>
        <translation>条目（按次序）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
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
        <source>Leading post</source>
        <translation>领导职务</translation>
    </message>
    <message>
        <source>Leading posts are listed by rank before the others</source>
        <translation>领导职务按排序号列在其他人之前</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 (leading)</source>
        <translation>%1（领导职务）</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new entry</source>
        <translation>新条目名称</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>新增“%1”</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>调整%1次序</translation>
    </message>
    <message>
        <source>“%1” becomes a leading post</source>
        <translation>“%1”设为领导职务</translation>
    </message>
    <message>
        <source>“%1” is no leading post any more</source>
        <translation>“%1”不再设为领导职务</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删除“%1”</translation>
    </message>
</context>
<context>
    <name>xz::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认的列</translation>
    </message>
    <message>
        <source>Tick to show, drag or Alt+↑ Alt+↓ to move</source>
        <translation>勾选显示；拖动或按 Alt+↑、Alt+↓ 换位置</translation>
    </message>
</context>
<context>
    <name>xz::CommandArguments</name>
    <message>
        <source>Options begin with two dashes: “%1” is not one.</source>
        <translation>选项以两个减号开头，“%1”不是选项。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 后面不带值。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 后面缺少值。</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>没有选项 --%1。</translation>
    </message>
    <message>
        <source>There is no option --%1. Did you mean --%2?</source>
        <translation>没有选项 --%1，是不是 --%2？</translation>
    </message>
    <message>
        <source>Something is missing after the command.</source>
        <translation>命令后面缺少内容。</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>这里多了“%1”。</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 只能是 %2，不能是“%3”。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 up, not “%3”.</source>
        <translation>--%1 应是不小于 %2 的整数，不能是“%3”。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 后面缺少值。</translation>
    </message>
</context>
<context>
    <name>xz::CommandCall</name>
    <message>
        <source>sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>“xiezheng %1 --help” explains it.</source>
        <translation>用法见“xiezheng %1 --help”。</translation>
    </message>
</context>
<context>
    <name>xz::CommandHelp</name>
    <message>
        <source>Everywhere:</source>
        <translation>通用选项：</translation>
    </message>
    <message>
        <source>the database to work on (otherwise the user's own)</source>
        <translation>指定数据库（不写则用本人的数据库）</translation>
    </message>
    <message>
        <source>explains a command: xiezheng members import --help</source>
        <translation>查看命令用法，如 xiezheng members import --help</translation>
    </message>
    <message>
        <source>names the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Xiezheng Office: the desktop suite of a CPPCC secretariat</source>
        <translation>协政办公：政协机关办公软件</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>does one thing without a window</source>
        <translation>不开窗口，执行一条命令</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 bad input, 4 not permitted</source>
        <translation>退出码：0 完成，1 失败，2 用法错误，3 输入有误，4 无权限</translation>
    </message>
    <message>
        <source>COMMAND …</source>
        <translation>命令 …</translation>
    </message>
    <message>
        <source>“xiezheng COMMAND --help” explains one of them.</source>
        <translation>加 --help 查看每条命令的用法，如“xiezheng members import --help”。</translation>
    </message>
</context>
<context>
    <name>xz::CommandRunner</name>
    <message>
        <source>“%1” wants one more word: %2.</source>
        <translation>“%1”后面还需要一个词：%2。</translation>
    </message>
    <message>
        <source>There is no command “%1”. “%2 --help” lists them.</source>
        <translation>没有命令“%1”，请用“%2 --help”查看全部命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2 %3”?</source>
        <translation>没有命令“%1”，是不是“%2 %3”？</translation>
    </message>
    <message>
        <source>There is no database %1 yet. Import a roster first, or name another one with --data.</source>
        <translation>还没有数据库 %1。请先导入名册，或用 --data 指定其他数据库。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made. Name another place with --data.</source>
        <translation>无法建立 %1 所在的文件夹，请用 --data 指定其他位置。</translation>
    </message>
    <message>
        <source>This office works with accounts: name yours in XIEZHENG_USER and its password in XIEZHENG_PASSWORD.</source>
        <translation>本机关已启用账户：请在环境变量 XIEZHENG_USER 中写明姓名，在 XIEZHENG_PASSWORD 中写明密码。</translation>
    </message>
    <message>
        <source>Your account reads and prints: nothing can be entered or changed.</source>
        <translation>您的账户为只读：可以查阅、打印，不能录入或修改。</translation>
    </message>
</context>
<context>
    <name>xz::CorePages</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建待办</translation>
    </message>
</context>
<context>
    <name>xz::CoreTypes</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
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
        <source>Party</source>
        <translation>政治面貌</translation>
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
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>E-mail</source>
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
        <source>Honours</source>
        <translation>奖惩</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Own reading</source>
        <translation>自定读音</translation>
    </message>
    <message>
        <source>Stroke order key</source>
        <translation>笔画排序码</translation>
    </message>
    <message>
        <source>Pinyin order key</source>
        <translation>拼音排序码</translation>
    </message>
    <message>
        <source>Pinyin for search</source>
        <translation>检索用拼音</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>委员任职</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届</translation>
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
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>委员排序</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>委员证号</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产生方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Way of leaving</source>
        <translation>离任方式</translation>
    </message>
    <message>
        <source>Deciding meeting</source>
        <translation>依据会议</translation>
    </message>
    <message>
        <source>Rank order key</source>
        <translation>职务排序码</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Leading post</source>
        <translation>领导职务</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>现届</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>编号序列</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>印出形式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>取号日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Days of warning</source>
        <translation>提前提醒天数</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Duty record</source>
        <translation>履职记录</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
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
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Print template</source>
        <translation>打印模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Own strokes or reading</source>
        <translation>自定笔画或读音</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Protected value shown</source>
        <translation>查看受保护内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
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
        <source>Own fields</source>
        <translation>自定义栏目</translation>
    </message>
    <message>
        <source>Meeting that let in</source>
        <translation>增补（任职）会议</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>任职经历</translation>
    </message>
    <message>
        <source>Post held</source>
        <translation>任职经历</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>自定义栏目</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Value of an own field</source>
        <translation>自定义栏目的值</translation>
    </message>
    <message>
        <source>Order key</source>
        <translation>排序键</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>xz::CustomFields</name>
    <message>
        <source>Enter the name of the field.</source>
        <translation>请填写栏目名称。</translation>
    </message>
    <message>
        <source>The name has more than 20 characters. Write a shorter one.</source>
        <translation>名称超过 20 个字，请写短一些。</translation>
    </message>
    <message>
        <source>The name may not hold “：” or “；”.</source>
        <translation>名称中不能有“：”和“；”。</translation>
    </message>
    <message>
        <source>Enter at least two choices.</source>
        <translation>请至少填写两个选项。</translation>
    </message>
    <message>
        <source>An archived field has the name “%1”. Take that one back, or choose another name.</source>
        <translation>已有停用的栏目叫“%1”。请恢复那个栏目，或换一个名称。</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>已有栏目“%1”。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of %2: %3.</source>
        <translation>“%1”不是“%2”的选项，可选：%3。</translation>
    </message>
    <message>
        <source>“%1” is no date for %2. Write 1974, 1974-06 or 1974-06-15.</source>
        <translation>“%1”不是日期（%2）。请写成 1974、1974-06 或 1974-06-15。</translation>
    </message>
</context>
<context>
    <name>xz::Database</name>
    <message>
        <source>There is no database at %1. Check the path, or create a new database.</source>
        <translation>%1 处没有数据库，请核对路径或新建数据库。</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Open it read-only, or copy it to a folder of your own.</source>
        <translation>%1 不可写入，请以只读方式打开，或复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>No lock file can be written beside %1. Check the free space and the folder.</source>
        <translation>无法在 %1 旁写入锁文件，请检查剩余空间和文件夹。</translation>
    </message>
    <message>
        <source>The database is open in another window (%1 on %2). Use that window, or open the database read-only.</source>
        <translation>数据库已在另一窗口打开（%2 上的 %1）。请使用该窗口，或以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a database file.</source>
        <translation>%1 是文件夹，请选择数据库文件。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it or choose another one.</source>
        <translation>文件夹 %1 不存在，请新建或另选文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1，请检查其访问权限。</translation>
    </message>
    <message>
        <source>%1 is not a database, or its beginning is damaged. Choose another file or restore the newest backup.</source>
        <translation>%1 不是数据库，或其开头已损坏。请另选文件或恢复最近的备份。</translation>
    </message>
    <message>
        <source>The database driver of this program is incomplete. Reinstall the program.</source>
        <translation>程序的数据库驱动不完整，请重新安装程序。</translation>
    </message>
    <message>
        <source>This file is a database of another program. Choose a database of Xiezheng Office.</source>
        <translation>该文件是其他程序的数据库，请选择协政办公的数据库。</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>正在复制数据库</translation>
    </message>
    <message>
        <source>There is already a record with this name or number. Change it and save again.</source>
        <translation>已有同名或同编号的记录，请修改后再保存。</translation>
    </message>
    <message>
        <source>Other records still use this record, or a record it points to is gone. Reload and try again.</source>
        <translation>其他记录仍在使用该记录，或其引用的记录已不存在。请刷新后重试。</translation>
    </message>
    <message>
        <source>A required field is empty or a value is not permitted. Correct it and save again.</source>
        <translation>必填项为空或内容不合规定，请更正后再保存。</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Close it or wait a moment, then try again.</source>
        <translation>另一程序正在写入数据库，请将其关闭或稍候再试。</translation>
    </message>
    <message>
        <source>The database cannot be written to. Check the permissions of the file and its folder.</source>
        <translation>数据库不可写入，请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>磁盘已满，请清理空间后重试。</translation>
    </message>
    <message>
        <source>The database is damaged or is no database. Restore the newest backup.</source>
        <translation>数据库已损坏或不是数据库，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check the permissions of the file and its folder.</source>
        <translation>无法打开数据库，请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The disk is full or refuses to be written to. Free some space and try again.</source>
        <translation>磁盘已满或拒绝写入，请清理空间后重试。</translation>
    </message>
    <message>
        <source>The disk reported an error. Check the drive and the connection to it, then try again.</source>
        <translation>磁盘报告错误，请检查驱动器及其连接后重试。</translation>
    </message>
    <message>
        <source>The database reported an error. Details are in the program's log.</source>
        <translation>数据库报告错误，详情见程序日志。</translation>
    </message>
</context>
<context>
    <name>xz::DatabaseJobs</name>
    <message>
        <source>New database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>无法建立文件夹 %1，请选择其他位置。</translation>
    </message>
    <message>
        <source>The backup is beside the database, but could not be copied to %1. Is the disk there and not full?</source>
        <translation>备份已存在数据库旁，但未能复制到 %1。请检查该磁盘是否接好、是否已满。</translation>
    </message>
</context>
<context>
    <name>xz::Demo</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>Name the folder for the results: xiezheng demo --out DIR</source>
        <translation>请指定结果文件夹：xiezheng demo --out 文件夹</translation>
    </message>
    <message>
        <source>All in %1, in %2</source>
        <translation>全部存放在 %1，用时 %2</translation>
    </message>
    <message>
        <source>--out DIR</source>
        <translation>--out 文件夹</translation>
    </message>
    <message>
        <source>runs the main job on the demo roster: import, seat, print</source>
        <translation>用演示名册完成主要工作：导入、排座、打印</translation>
    </message>
    <message>
        <source>  --out DIR   folder for the demo database and everything printed; files of a former demo are replaced
</source>
        <translation>--out 文件夹   存放演示数据库和全部打印件；上次演示的文件会被替换
</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The program carries no demo.</source>
        <translation>程序中没有演示数据，请重新安装。</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>“%1”未成功：%2</translation>
    </message>
    <message>
        <source>“%1” did not print “%2”.</source>
        <translation>“%1”没有输出“%2”。</translation>
    </message>
    <message>
        <source>The demo script is malformed: %1</source>
        <translation>演示脚本有误：%1</translation>
    </message>
</context>
<context>
    <name>xz::DialogInteraction</name>
    <message>
        <source>This did not work</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换已有的文件？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>xz::Directory</name>
    <message>
        <source>No term is current. Create the term in the settings first.</source>
        <translation>尚未设定现届，请先在设置中建立届次。</translation>
    </message>
    <message>
        <source>There is no term %1. Create it in the settings first.</source>
        <translation>没有第 %1 届，请先在设置中建立。</translation>
    </message>
    <message>
        <source>This record no longer exists. Reload the page.</source>
        <translation>该记录已不存在，请刷新页面。</translation>
    </message>
    <message>
        <source>The program is incomplete: %1 is missing. Reinstall it.</source>
        <translation>程序不完整：缺少 %1，请重新安装。</translation>
    </message>
    <message>
        <source>Set up the database</source>
        <translation>建立数据库</translation>
    </message>
</context>
<context>
    <name>xz::Doctor</name>
    <message>
        <source>The file is damaged in %1 places. Restore the newest backup; keep this file.</source>
        <translation>文件有 %1 处损坏。请恢复最近的备份，并保留此文件。</translation>
    </message>
    <message>
        <source>The file's structure is sound.</source>
        <translation>文件结构完好。</translation>
    </message>
    <message>
        <source>%1 records point to records that do not exist. Restore a backup from before the fault.</source>
        <translation>%1 条记录引用了不存在的记录，请恢复出错之前的备份。</translation>
    </message>
    <message>
        <source>All records point to records that exist.</source>
        <translation>全部引用有效。</translation>
    </message>
    <message>
        <source>%1 fields are missing from the database. Restore a backup.</source>
        <translation>数据库缺少 %1 个字段，请恢复备份。</translation>
    </message>
    <message>
        <source>The tables are those of this program (%1).</source>
        <translation>数据表与本程序一致（%1）。</translation>
    </message>
    <message>
        <source>The change log is unbroken (%1 entries).</source>
        <translation>操作记录完整（共 %1 条）。</translation>
    </message>
    <message>
        <source>%1 attachments are missing or damaged. Restore them from a backup.</source>
        <translation>%1 个附件缺失或损坏，请从备份中恢复。</translation>
    </message>
    <message>
        <source>All attachments are there and unchanged.</source>
        <translation>附件齐全，未被改动。</translation>
    </message>
    <message>
        <source>%1 files belong to no record. They can be deleted.</source>
        <translation>%1 个文件不属于任何记录，可以删除。</translation>
    </message>
    <message>
        <source>%1 people are not sorted as their names are now. Open the database once for writing.</source>
        <translation>%1 人的排序与现有姓名不符，请以可写方式打开一次数据库。</translation>
    </message>
    <message>
        <source>All names are in order by strokes and by pinyin.</source>
        <translation>笔画和拼音排序均正确。</translation>
    </message>
    <message>
        <source>Search does not know all records of %1 kinds. Rebuild the search index.</source>
        <translation>有 %1 类记录未全部编入检索，请重建检索索引。</translation>
    </message>
    <message>
        <source>Search knows all records.</source>
        <translation>全部记录均可检索。</translation>
    </message>
</context>
<context>
    <name>xz::DoctorCommand</name>
    <message>
        <source>sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>%1 files that belonged to no record were deleted.</source>
        <translation>已删除 %1 个不属于任何记录的文件。</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>[--repair] [--format text|json]</source>
        <translation>[--repair] [--format text|json]</translation>
    </message>
    <message>
        <source>examines structure, change log, attachments, keys and search index</source>
        <translation>检查结构、变更日志、附件、排序键和搜索索引</translation>
    </message>
    <message>
        <source>  --repair   first builds the search index anew and deletes files that belong to no record
  Without it nothing is changed. Ends with 1 when something is damaged or missing.
</source>
        <translation>--repair   先重建搜索索引，并删除不属于任何记录的文件
  不带此选项时不作任何改动。有损坏或缺失时退出码为 1。
</translation>
    </message>
</context>
<context>
    <name>xz::DoctorSettings</name>
    <message>
        <source>sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>整理…</translation>
    </message>
    <message>
        <source>Is the database whole?</source>
        <translation>数据库是否完好</translation>
    </message>
    <message>
        <source>Structure, change log, attachments, sort keys and search index are gone through. Nothing is changed by checking.</source>
        <translation>逐项核对文件结构、修改记录、附件、排序和检索索引。检查不改动任何内容。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Builds the search index anew and deletes files that belong to no record</source>
        <translation>重建检索索引，删除不属于任何记录的附件文件</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>正在检查数据库…</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Something was found. Each line says what to do.</source>
        <translation>发现问题，各行写明该怎么办。</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>The search index is built anew, and attachment files that belong to no record are deleted for good.</source>
        <translation>将重建检索索引，并彻底删除不属于任何记录的附件文件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Building the search index…</source>
        <translation>正在重建检索索引…</translation>
    </message>
</context>
<context>
    <name>xz::DraftStore</name>
    <message>
        <source>The draft cannot be kept in %1. Save the record soon; what is typed stays in this window.</source>
        <translation>草稿无法存入 %1。请尽快保存；已填写的内容仍在本窗口中。</translation>
    </message>
</context>
<context>
    <name>xz::DueLamps</name>
    <message>
        <source>%1 overdue, %2 due soon</source>
        <translation>超期 %1 项，临期 %2 项</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
</context>
<context>
    <name>xz::DutyLedger</name>
    <message>
        <source>The year %1 is closed, so its duty records stay as they are. Open it again first: page Duty scores, “Open year again”, with the reason; this is logged.</source>
        <translation>%1 年度已关闭，履职记录不能改动。请先在“履职考核”页点“重新打开年度”并写明原因（记入日志）。</translation>
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
        <translation>日期不对，应写作 1974、1974-06 或 1974-06-15。</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>应填整数。</translation>
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
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>没有字段“%1”。可用的字段：%2。</translation>
    </message>
</context>
<context>
    <name>xz::Files</name>
    <message>
        <source>The folder of %1 does not exist. Create it or choose another one.</source>
        <translation>%1 所在的文件夹不存在，请新建或另选文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is read-only. Choose another folder.</source>
        <translation>无法写入 %1：其文件夹为只读，请另选文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk and try again.</source>
        <translation>%1 未能写入，请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Nothing was written; free some space and try again.</source>
        <translation>%1 所在磁盘已满，未写入任何内容。请腾出空间后重试。</translation>
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
    <name>xz::FormPane</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>xz::GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Stands in the change log beside everything you enter.</source>
        <translation>记入变更日志，标在您录入的每项内容旁。</translation>
    </message>
</context>
<context>
    <name>xz::GlobalSearch</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>xz::HelpWindow</name>
    <message>
        <source>Search the guides</source>
        <translation>在说明中查找</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>No guide contains “%1”.</source>
        <translation>没有含“%1”的说明。</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
</context>
<context>
    <name>xz::History</name>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>This record is no longer in the recycle bin. Reload the page.</source>
        <translation>该记录已不在回收站中，请刷新页面。</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>The change log was altered outside of the program, from entry %1 on. Keep this file and compare it with a backup.</source>
        <translation>操作记录自第 %1 条起在程序之外被改动。请保留此文件，并与备份核对。</translation>
    </message>
    <message>
        <source>Checking the change log</source>
        <translation>正在核验操作记录</translation>
    </message>
    <message>
        <source>Protected values of this change were purged from the log, so it cannot be taken back.</source>
        <translation>此次修改中受保护的内容已从记录中清除，无法撤销。</translation>
    </message>
</context>
<context>
    <name>xz::HistoryModel</name>
    <message>
        <source>entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>changed (kept secret)</source>
        <translation>已修改（内容保密）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>由 → 改为</translation>
    </message>
</context>
<context>
    <name>xz::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every step with who and when. Ctrl+Z takes back the newest.</source>
        <translation>每一步操作及其时间、操作人；Ctrl+Z 撤销最近一步</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>Nothing was entered yet.</source>
        <translation>还没有录入内容。</translation>
    </message>
    <message>
        <source>%1 steps    ↑↓ choose    Enter opens the record</source>
        <translation>共 %1 步　　↑↓ 选择　　Enter 打开记录</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>这一步改动的内容</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <source>%1 rows written to %2</source>
        <translation>已写入 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>xz::HolidaySettings</name>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Days that are not what their weekday says</source>
        <translation>放假和调休上班的日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Deadlines count working days. Enter the State Council's notice when it appears; every deadline is counted anew at once.</source>
        <translation>时限按工作日计算。国务院办公厅放假通知公布后请在此录入，所有时限随即重新计算。</translation>
    </message>
    <message>
        <source>Holidays and make-up days</source>
        <translation>放假日和调休上班日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name, e.g. Spring Festival</source>
        <translation>名称，如：春节</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Make-up day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>No holidays are entered for %1 yet: deadlines count every weekday.</source>
        <translation>尚未录入 %1 年的节假日，时限暂按周一至周五计算。</translation>
    </message>
    <message>
        <source>That is more than a month. Check the last day.</source>
        <translation>超过一个月，请核对截止日期。</translation>
    </message>
</context>
<context>
    <name>xz::Interaction</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <name>xz::ListPage</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>已将%1行写入%2。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>共%1行</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选%1行</translation>
    </message>
</context>
<context>
    <name>xz::LoginView</name>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>请登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>打开别的数据库…</translation>
    </message>
</context>
<context>
    <name>xz::MainWindow</name>
    <message>
        <source>Xiezheng Office</source>
        <translation>协政办公</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>xz::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>xz::Migrator</name>
    <message>
        <source>The database was written by a newer version of this program. Update the program; nothing was changed.</source>
        <translation>该数据库由更新版本的程序写入。请更新程序；未作任何改动。</translation>
    </message>
    <message>
        <source>The database is from an older version and has to be brought up to date first. Open it once for writing.</source>
        <translation>该数据库来自旧版本，须先升级。请以可写方式打开一次。</translation>
    </message>
    <message>
        <source>No backup could be made, so the database was not brought up to date. %1</source>
        <translation>未能备份，因此未升级数据库。%1</translation>
    </message>
    <message>
        <source>Bringing the database up to date</source>
        <translation>正在升级数据库</translation>
    </message>
    <message>
        <source>The program is incomplete: its database steps are broken. Reinstall it.</source>
        <translation>程序不完整：数据库升级步骤有误，请重新安装。</translation>
    </message>
    <message>
        <source>The database could not be brought up to date; it is unchanged. %1</source>
        <translation>数据库未能升级，内容未变。%1</translation>
    </message>
</context>
<context>
    <name>xz::NameKeys</name>
    <message>
        <source>Checking the order of names</source>
        <translation>正在核对姓名排序</translation>
    </message>
    <message>
        <source>Sort names anew</source>
        <translation>重新排列姓名</translation>
    </message>
    <message>
        <source>Enter one character.</source>
        <translation>请输入一个字。</translation>
    </message>
    <message>
        <source>Enter the reading as pinyin with its tone as a digit, such as qiu2.</source>
        <translation>请输入带声调数字的拼音，如 qiu2。</translation>
    </message>
    <message>
        <source>Own strokes or reading of “%1”</source>
        <translation>“%1”的自定笔画或读音</translation>
    </message>
    <message>
        <source>Enter the strokes as digits: 1 horizontal, 2 vertical, 3 left-falling, 4 dot, 5 turning.</source>
        <translation>请用数字输入笔画：1 横、2 竖、3 撇、4 点、5 折。</translation>
    </message>
</context>
<context>
    <name>xz::NameList</name>
    <message>
        <source>Names</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter shows the page of a person.</source>
        <translation>按回车显示此人所在的页。</translation>
    </message>
</context>
<context>
    <name>xz::NameSettings</name>
    <message>
        <source>Strokes and readings</source>
        <translation>笔画与读音</translation>
    </message>
    <message>
        <source>Own strokes and readings</source>
        <translation>自定的笔画与读音</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>What stands here goes before the tables of the program; lists of names follow at once.</source>
        <translation>这里定的优先于程序自带的字表，名单随即重新排列。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>1 horizontal, 2 vertical, 3 left-falling, 4 dot, 5 turning: 12345</source>
        <translation>1横 2竖 3撇 4点 5折，如 1121</translation>
    </message>
    <message>
        <source>pinyin with its tone as a digit: qiu2</source>
        <translation>拼音加声调数字，如 qiu2</translation>
    </message>
    <message>
        <source>Enter a character to see what counts now.</source>
        <translation>填一个字，这里显示现在按什么排。</translation>
    </message>
    <message>
        <source>Nothing is known of “%1”: names with it stand last.</source>
        <translation>字表中没有“%1”，含这个字的姓名排在最后。</translation>
    </message>
    <message>
        <source>Counts now: %1</source>
        <translation>现在按：%1</translation>
    </message>
    <message>
        <source>Putting names in order…</source>
        <translation>正在重新排列姓名…</translation>
    </message>
</context>
<context>
    <name>xz::NamesCommand</name>
    <message>
        <source>Unknown characters, their names stand last: %1</source>
        <translation>笔画不详的字（其姓名排在最后）：%1</translation>
    </message>
    <message>
        <source>[--by strokes|pinyin] [FILE]</source>
        <translation>[--by strokes|pinyin] [文件]</translation>
    </message>
    <message>
        <source>orders names, one a line, as lists are published</source>
        <translation>把姓名（每行一个）按名单惯例排序</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>文件“%1”不存在。请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may open it.</source>
        <translation>无法读取“%1”。请检查是否有权打开。</translation>
    </message>
    <message>
        <source>These are no names in UTF-8 or GB18030. Save the file as UTF-8 and try again.</source>
        <translation>文件不是 UTF-8 或 GB18030 编码的姓名。请另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>There is no database %1. Check its name and folder.</source>
        <translation>没有数据库 %1。请核对名称和文件夹。</translation>
    </message>
    <message>
        <source>Strokes and readings of your own are left out: %1</source>
        <translation>未采用自定的笔画和读音：%1</translation>
    </message>
    <message>
        <source>  FILE           names, one a line, in UTF-8 or GB18030; standard input when there is none
                 Strokes and readings of the database (settings) go before the built-in ones.
  --by strokes   by strokes of the surname (usual)
  --by pinyin    by pinyin
</source>
        <translation>FILE           姓名，每行一个，UTF-8 或 GB18030；不写则读标准输入
                 数据库里自定的笔画和读音（见设置）优先于程序自带的。
  --by strokes   按姓氏笔画（通常）
  --by pinyin    按拼音
</translation>
    </message>
</context>
<context>
    <name>xz::Numbering</name>
    <message>
        <source>There is no number series “%1”. Create it in the settings.</source>
        <translation>没有编号序列“%1”，请在设置中建立。</translation>
    </message>
    <message>
        <source>The number pattern “%1” cannot be used: %2. Correct it in the settings.</source>
        <translation>编号格式“%1”不可用：%2。请在设置中更正。</translation>
    </message>
    <message>
        <source>a brace is closed that was not opened</source>
        <translation>有右花括号而无左花括号</translation>
    </message>
    <message>
        <source>a brace is not closed</source>
        <translation>花括号未闭合</translation>
    </message>
    <message>
        <source>the width “%1” is no number up to 12</source>
        <translation>位数“%1”不是 12 以内的数字</translation>
    </message>
    <message>
        <source>the field “%1” is not known here</source>
        <translation>此处没有字段“%1”</translation>
    </message>
    <message>
        <source>it lacks {number}</source>
        <translation>缺少 {number}</translation>
    </message>
</context>
<context>
    <name>xz::OfficeSettings</name>
    <message>
        <source>Office</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机关名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Full name as it is printed on lists and papers.</source>
        <translation>名单和文件上印的全称。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Current term</source>
        <translation>本届</translation>
    </message>
    <message>
        <source>Lists, imports and meetings start from the current term. Members of former terms stay.</source>
        <translation>名单、导入和会议默认使用本届，往届委员资料保留。</translation>
    </message>
    <message>
        <source>Begin the next term</source>
        <translation>开始新一届</translation>
    </message>
    <message>
        <source>Current term: %1</source>
        <translation>本届改为%1</translation>
    </message>
    <message>
        <source>New term: %1</source>
        <translation>新增%1</translation>
    </message>
</context>
<context>
    <name>xz::OfficialDocument</name>
    <message>
        <source>This paper is marked %1. This machine is not for classified papers: nothing of it was kept. Make and print it on the machine kept for them; here only its number, date and whereabouts may be entered in the paper register.</source>
        <translation>该件标有“%1”。本机不是涉密计算机，未保存该件任何内容。请在涉密计算机上制作、印制；这里只能在机要登记簿中登记文号、日期和去向。</translation>
    </message>
</context>
<context>
    <name>xz::OfficialJson</name>
    <message>
        <source>A text is wanted here.</source>
        <translation>这里要填文字。</translation>
    </message>
    <message>
        <source>true or false is wanted here.</source>
        <translation>这里要填 true 或 false。</translation>
    </message>
    <message>
        <source>A list in square brackets is wanted here.</source>
        <translation>这里要填方括号括起的列表。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-04-02.</source>
        <translation>“%1”不是日期，请写成 2026-04-02 或 2026年4月2日。</translation>
    </message>
    <message>
        <source>Fields in curly brackets are wanted here.</source>
        <translation>这里要填花括号括起的字段。</translation>
    </message>
    <message>
        <source>There is no field of this name. Known here: %1.</source>
        <translation>没有这个字段。这里可用的有：%1。</translation>
    </message>
    <message>
        <source>The level is a whole number from 0 (plain text) to 4.</source>
        <translation>层次是 0（正文）至 4 的整数。</translation>
    </message>
    <message>
        <source>Each column has one width greater than 0.</source>
        <translation>每一栏要有一个大于 0 的宽度。</translation>
    </message>
    <message>
        <source>A row is a list of at most as many texts as there are columns.</source>
        <translation>每行是一个列表，文字个数不超过栏数。</translation>
    </message>
    <message>
        <source>The attachment has no title.</source>
        <translation>附件没有名称。</translation>
    </message>
    <message>
        <source>The layout is one of %1, not “%2”.</source>
        <translation>版式只能是%1之一，不能是“%2”。</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>缺标题。</translation>
    </message>
    <message>
        <source>The issuing organ is missing.</source>
        <translation>缺发文机关。</translation>
    </message>
    <message>
        <source>The body is missing.</source>
        <translation>缺正文。</translation>
    </message>
    <message>
        <source>The urgency is %1 or %2.</source>
        <translation>紧急程度只能是%1或%2。</translation>
    </message>
    <message>
        <source>The file holds no fields in curly brackets.</source>
        <translation>文件里没有花括号括起的字段。</translation>
    </message>
    <message>
        <source>The file is no JSON: %1.</source>
        <translation>文件不是 JSON：%1。</translation>
    </message>
</context>
<context>
    <name>xz::OpeningView</name>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>xz::PageRange</name>
    <message>
        <source>“%1” is no range of the %2 pages. Write it as 1-3,8.</source>
        <translation>“%1”不是有效的页码，共 %2 页。应写作 1-3,8。</translation>
    </message>
</context>
<context>
    <name>xz::PdfOutline</name>
    <message>
        <source>Bookmarks cannot be added to %1.</source>
        <translation>无法给 %1 加书签。请重新生成该文件。</translation>
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
    <name>xz::PersonMerge</name>
    <message>
        <source>Choose two records of one person.</source>
        <translation>请选中同一人的两份档案。</translation>
    </message>
</context>
<context>
    <name>xz::PluginHost</name>
    <message>
        <source>It needs the plug-in “%1”, which cannot be used.</source>
        <translation>它需要插件“%1”，而该插件不能使用。</translation>
    </message>
    <message>
        <source>It cannot be loaded: %1</source>
        <translation>无法加载：%1</translation>
    </message>
    <message>
        <source>It does not offer what a plug-in of this program must offer.</source>
        <translation>它没有实现本程序的插件接口。</translation>
    </message>
    <message>
        <source>It failed to start: %1</source>
        <translation>启动失败：%1</translation>
    </message>
    <message>
        <source>unknown exception</source>
        <translation>未知异常</translation>
    </message>
    <message>
        <source>The file is damaged or is not a plug-in.</source>
        <translation>文件已损坏或不是插件。</translation>
    </message>
    <message>
        <source>This is a plug-in of another program.</source>
        <translation>这是其他程序的插件。</translation>
    </message>
    <message>
        <source>Its description carries no valid id.</source>
        <translation>插件说明中没有有效的标识（id）。</translation>
    </message>
    <message>
        <source>Its description carries no name.</source>
        <translation>插件说明中没有名称。</translation>
    </message>
    <message>
        <source>Its description carries no version.</source>
        <translation>插件说明中没有版本号。</translation>
    </message>
    <message>
        <source>Its description carries no interface version.</source>
        <translation>插件说明中没有接口版本。</translation>
    </message>
    <message>
        <source>Its description lists its requirements in a wrong form.</source>
        <translation>插件说明中的依赖写法有误。</translation>
    </message>
    <message>
        <source>Made for interface version %1; this program has version %2. Install the plug-in that came with this program.</source>
        <translation>插件按接口版本 %1 制作，本程序是版本 %2，请安装与本程序配套的插件。</translation>
    </message>
    <message>
        <source>“%1” carries the same id; only that one is used.</source>
        <translation>与“%1”标识相同，只使用后者。</translation>
    </message>
    <message>
        <source>Switched off. Its data stays.</source>
        <translation>已停用，数据保留。</translation>
    </message>
    <message>
        <source>It needs the plug-in “%1”, which is switched off.</source>
        <translation>它需要插件“%1”，而该插件已停用。</translation>
    </message>
    <message>
        <source>It needs the plug-in “%1”, which is missing or cannot be used.</source>
        <translation>它需要插件“%1”，而该插件缺少或不能使用。</translation>
    </message>
    <message>
        <source>Plug-ins require each other in a circle: %1.</source>
        <translation>插件循环依赖：%1。</translation>
    </message>
</context>
<context>
    <name>xz::PluginModel</name>
    <message>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>不能使用</translation>
    </message>
    <message>
        <source>Plug-in</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>xz::PluginSettings</name>
    <message>
        <source>Plug-ins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Acts at the next start. Data of a plug-in that is switched off stays.</source>
        <translation>下次启动时生效。停用插件不会删除它的数据。</translation>
    </message>
</context>
<context>
    <name>xz::PreviewPane</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Jump to a person</source>
        <translation>跳到某人</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>双页</translation>
    </message>
    <message>
        <source>/ %1 pages</source>
        <translation>/ %1 页</translation>
    </message>
    <message>
        <source>“%1” is on none of these pages.</source>
        <translation>这些页上没有“%1”。</translation>
    </message>
    <message>
        <source>Zoom: choose a size</source>
        <translation>缩放：选择大小</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Characters, pinyin or initials; Enter goes on to the next</source>
        <translation>可输入汉字、拼音或首字母；回车到下一个</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>查看名单</translation>
    </message>
</context>
<context>
    <name>xz::PreviewView</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>xz::PrintCheck</name>
    <message>
        <source>“%1” has an order of its own; leave --order out.</source>
        <translation>“%1”自有次序，请去掉 --order。</translation>
    </message>
    <message>
        <source>“%1” cannot be put in the order “%2”; possible are %3.</source>
        <translation>“%1”不能按“%2”排序，可用的有：%3。</translation>
    </message>
    <message>
        <source>“%1” cannot be printed for one sector.</source>
        <translation>“%1”不能只印一个界别。</translation>
    </message>
    <message>
        <source>There is no sector “%1” in it; there are %2.</source>
        <translation>其中没有界别“%1”，有：%2。</translation>
    </message>
    <message>
        <source>There is no sector “%1” in it. Did you mean “%2”?</source>
        <translation>其中没有界别“%1”，是不是“%2”？</translation>
    </message>
    <message>
        <source>Name the people with --select for the range “selected”.</source>
        <translation>范围 selected 须用 --select 写明是哪些人。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>“%1” is always printed whole; leave the range out.</source>
        <translation>“%1”总是整份打印，请去掉范围。</translation>
    </message>
    <message>
        <source>“%1” has no range “%2”; possible are %3.</source>
        <translation>“%1”没有范围“%2”，可用的有：%3。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; possible are %3.</source>
        <translation>%1 不能是“%2”，可用的有：%3。</translation>
    </message>
    <message>
        <source>“%1” has no options; leave --option out.</source>
        <translation>“%1”没有选项，请去掉 --option。</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”; it takes %3.</source>
        <translation>“%1”没有选项“%2”，可用的有：%3。</translation>
    </message>
    <message>
        <source>“%1” is printed for one record at a time.</source>
        <translation>“%1”一次只印一个，请只写一个编号。</translation>
    </message>
    <message>
        <source>Nothing has changed since the last print; no file was written.</source>
        <translation>上次打印以后没有变动，未生成文件。</translation>
    </message>
    <message>
        <source>Nobody belongs on these pages; no file was written. Choose another range, sector or template.</source>
        <translation>页面上没有任何人，未生成文件。请换范围、界别或模板。</translation>
    </message>
</context>
<context>
    <name>xz::PrintChoice</name>
    <message>
        <source>Strokes of the surname</source>
        <translation>姓氏笔画</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
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
        <source>Score</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>xz::PrintCommand</name>
    <message>
        <source>There is no template “%1”. “xiezheng print --list” lists them.</source>
        <translation>没有模板“%1”。用“xiezheng print --list”查看全部模板。</translation>
    </message>
    <message>
        <source>There is no template “%1”. Did you mean “%2”?</source>
        <translation>没有模板“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>“%1” is no number of a record.</source>
        <translation>“%1”不是记录编号。</translation>
    </message>
    <message>
        <source>--option takes NAME=VALUE, not “%1”.</source>
        <translation>--option 的写法为“名称=值”，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1: %2 pages</source>
        <translation>%1：%2 页</translation>
    </message>
    <message>
        <source>Name a template; “xiezheng print --list” lists them.</source>
        <translation>请写明模板；用“xiezheng print --list”查看全部模板。</translation>
    </message>
    <message>
        <source>Name the file to write: --out FILE.pdf</source>
        <translation>请写明要写出的文件：--out 文件.pdf</translation>
    </message>
    <message>
        <source>TEMPLATE [ID…] --out FILE.pdf | --list</source>
        <translation>模板 [编号…] --out 文件.pdf | --list</translation>
    </message>
    <message>
        <source>prints into a PDF: cards, charts, lists</source>
        <translation>打印为 PDF：证卡、座位图、名单</translation>
    </message>
    <message>
        <source>This cannot be laid out on “%1”; possible are %2.</source>
        <translation>不能排在“%1”上；可用的有 %2。</translation>
    </message>
    <message>
        <source>  --list              templates with their titles and paper
  --out FILE.pdf      the file to write
  --range WHICH       all, changed, selected, rostrum, sector:NAME
  --select ID,ID      only these people
  --sector NAME       only this sector
  --order HOW         strokes, pinyin, rank, sector, seat, score; each template has its own and tells which
  --pages 1-3,8       only these pages
  --option NAME=VALUE,…  what a template takes besides: session=1, desk=2号门, remarks=false
  --paper NAME        another paper: A4, A3, A5, B5, or "90 130" for cards cut already
  --one-a-page        one card a page
  --backs             the back of each sheet of cards after it
  --no-marks          without cut marks
  --mark-printed      notes the seats as printed, for --range changed
  --format json       tells file, pages and items as JSON
</source>
        <translation>--list              列出模板、名称和纸张
  --out 文件.pdf      要写出的文件
  --range 范围        all 全部、changed 只印变动、selected 所选、rostrum 主席台、sector:界别名
  --select 编号,编号  只印这些人
  --sector 界别       只印该界别
  --order 排序        strokes 笔画、pinyin 拼音、rank 排名、sector 界别、seat 座位、score 得分；各模板可用的不同，写错时会列出
  --pages 1-3,8       只印这些页
  --option 名称=值,…  模板另有的选项，如 session=1,desk=2号门,remarks=false
  --paper 纸张        换一种纸：A4、A3、A5、B5，或写“90 130”（毫米），用于已裁好的卡片
  --one-a-page        每页只印一张
  --backs             每张卡片纸之后印它的背面
  --no-marks          不印裁切线
  --mark-printed      记下已印座位，供 --range changed 使用
  --format json       以 JSON 给出文件、页数和张数
</translation>
    </message>
</context>
<context>
    <name>xz::PrintJob</name>
    <message>
        <source>The template “%1” is missing from the program. Install it again.</source>
        <translation>程序中缺少模板“%1”，请重新安装程序。</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages. Check that it is switched on and connected, or save a PDF.</source>
        <translation>打印机“%1”没有接收。请检查电源和连接，或者改存为 PDF。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
</context>
<context>
    <name>xz::PrintPage</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>打印的对象</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>编辑模板…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Nothing can be printed here: the module that prints it is switched off.</source>
        <translation>这里没有可打印的内容：负责打印的模块已停用。</translation>
    </message>
    <message>
        <source>Reading what can be printed</source>
        <translation>正在读取可打印的内容</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Laying out %1</source>
        <translation>正在排版：%1</translation>
    </message>
    <message>
        <source>The layout was stopped.</source>
        <translation>排版已停止。</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>重新排版</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing PDF</source>
        <translation>正在写出 PDF</translation>
    </message>
    <message>
        <source>Printing on %1</source>
        <translation>正在 %1 上打印</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to %1.</source>
        <translation>
            <numerusform>已将 %n 页送往 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last printed: %1</source>
        <translation>上次打印：%1</translation>
    </message>
    <message>
        <source>PgUp PgDn turn pages    Ctrl+wheel zoom    Ctrl+F jump to a person    Ctrl+Shift+S save as PDF    Esc back</source>
        <translation>PgUp PgDn 翻页    Ctrl+滚轮 缩放    Ctrl+F 跳到某人    Ctrl+Shift+S 存为 PDF    Esc 返回</translation>
    </message>
    <message>
        <source>All fonts present</source>
        <translation>字体齐全</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) saved as %1; they do not count as printed.</source>
        <translation>
            <numerusform>已把 %n 页存为 %1，未计入已印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Count them as printed</source>
        <translation>计入已印</translation>
    </message>
    <message>
        <source>Noting what was printed</source>
        <translation>正在记下所印内容</translation>
    </message>
    <message>
        <source>Last printed: version %1, %2</source>
        <translation>上次打印：第 %1 版，%2</translation>
    </message>
    <message>
        <source>Plan version %1</source>
        <translation>方案第 %1 版</translation>
    </message>
    <message>
        <source>Edit the template</source>
        <translation>编辑模板</translation>
    </message>
    <message>
        <source>Nothing has changed since the last print; nothing needs to be printed again.</source>
        <translation>上次打印以后没有变动，不必重印。</translation>
    </message>
    <message>
        <source>Nobody belongs on these pages. Choose another range.</source>
        <translation>这个范围里没有人，请另选范围。</translation>
    </message>
    <message>
        <source>Kind of papers</source>
        <translation>打印什么</translation>
    </message>
</context>
<context>
    <name>xz::PrintSettingsPane</name>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>裁切线</translation>
    </message>
    <message>
        <source>Print on both sides</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Horizontal offset</source>
        <translation>横向偏移</translation>
    </message>
    <message>
        <source>Vertical offset</source>
        <translation>纵向偏移</translation>
    </message>
    <message>
        <source>all, or 1-3,8</source>
        <translation>全部，或 1-3,8</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>No printer; save a PDF</source>
        <translation>没有打印机，可存为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pages</source>
        <comment>figure and unit</comment>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>%1, %2 items</source>
        <comment>pages, then cards</comment>
        <translation>%1，%2 张</translation>
    </message>
    <message>
        <source>Cards a sheet</source>
        <translation>每页张数</translation>
    </message>
    <message>
        <source>%1 mm, cut already</source>
        <translation>%1 mm 成品卡</translation>
    </message>
    <message>
        <source>%1 card stock</source>
        <translation>%1 卡纸</translation>
    </message>
    <message>
        <source>%1, scaled</source>
        <translation>%1（缩放）</translation>
    </message>
    <message>
        <source>%1 a page (%2×%3)</source>
        <translation>每页 %1 张（%2×%3）</translation>
    </message>
    <message>
        <source>Print on both sides, %1 on the back</source>
        <translation>双面打印，背面为%1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <comment>pages, then people</comment>
        <translation>%1，%2 人</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <comment>pages, then rows</comment>
        <translation>%1，%2 行</translation>
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
    <name>xz::Rail</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>模块</translation>
    </message>
</context>
<context>
    <name>xz::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待办 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xz::RecordForm</name>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>请填写%1。</translation>
    </message>
</context>
<context>
    <name>xz::RecordPicker</name>
    <message>
        <source>Belongs to no record.</source>
        <translation>不属于任何记录。</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>取消所属</translation>
    </message>
    <message>
        <source>Record it belongs to</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>Find a member, meeting or paper: name, initials, words</source>
        <translation>查委员、会议、文件：名称、拼音首字母或字词</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>找到的记录</translation>
    </message>
</context>
<context>
    <name>xz::RecoveryView</name>
    <message>
        <source>This database was written by a newer version of the program</source>
        <translation>这个数据库由更新版本的程序写入</translation>
    </message>
    <message>
        <source>This database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>This database is in use</source>
        <translation>数据库正在使用</translation>
    </message>
    <message>
        <source>This database may not be written</source>
        <translation>数据库不可写</translation>
    </message>
    <message>
        <source>This database cannot be opened</source>
        <translation>无法打开数据库</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer program to go on working; until then the database can be read.</source>
        <translation>没有改动任何内容。请安装新版程序后继续工作，在此之前可以只读打开。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or open what can still be read.</source>
        <translation>没有改动任何内容。可以恢复备份，或只读打开仍能读出的部分。</translation>
    </message>
    <message>
        <source>Another program holds it. Close that one and try again, or open it for reading only.</source>
        <translation>另一个程序正在使用它。请关闭那个程序后重试，或只读打开。</translation>
    </message>
    <message>
        <source>Ask for the right to write to its folder, or open it for reading only.</source>
        <translation>请申请其所在文件夹的写入权限，或只读打开。</translation>
    </message>
    <message>
        <source>Try again, restore a backup, or open another database.</source>
        <translation>可以重试、恢复备份或打开其他数据库。</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复这份备份</translation>
    </message>
    <message>
        <source>Backups beside the database</source>
        <translation>数据库旁的备份</translation>
    </message>
    <message>
        <source>There is no backup beside the database.</source>
        <translation>数据库旁没有备份。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>其他数据库…</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup of %1 takes the place of the database. Lost would be: %2. The database as it is now is kept beside it.</source>
        <translation>将用 %1 的备份替换数据库。恢复后会丢失：%2。现有数据库在旁边另存一份。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was changed. Open what can still be read, or another database; a copy on another disk may be whole.</source>
        <translation>未作任何改动。请打开还能读的内容，或打开别的数据库；其他磁盘上也许还有完好的副本。</translation>
    </message>
    <message>
        <source>Try again, or open another database.</source>
        <translation>请重试，或打开别的数据库。</translation>
    </message>
</context>
<context>
    <name>xz::RecycleBinPage</name>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Nothing is deleted for good: what was removed can be put back.</source>
        <translation>删除的内容都可以还原</translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>已删除的记录</translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>%1 records    Enter puts back</source>
        <translation>共 %1 条　　Enter 还原</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>已还原：%1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>删除人</translation>
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
        <source>%1 rows written to %2</source>
        <translation>已写入 %1 行：%2</translation>
    </message>
    <message>
        <source>Filter: name, kind or who removed it</source>
        <translation>筛选：名称、种类或删除人</translation>
    </message>
    <message>
        <source>Filter the recycle bin</source>
        <translation>筛选回收站</translation>
    </message>
    <message>
        <source>Nothing that was removed carries “%1”.</source>
        <translation>删除的记录中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>xz::SearchCommand</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>TEXT [--limit N] [--format table|json]</source>
        <translation>文字 [--limit N] [--format table|json]</translation>
    </message>
    <message>
        <source>searches everything by characters, pinyin or initials</source>
        <translation>按汉字、拼音或首字母搜索全部内容</translation>
    </message>
    <message>
        <source>  --limit N       at most so many hits (50)
  --format json   hits as JSON: table, id, kind, title, subtitle, page
</source>
        <translation>--limit N       最多列出的条数（默认 50）
  --format json   输出 JSON：table、id、kind、title、subtitle、page
</translation>
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
    <name>xz::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Names, words, pinyin and initials are searched.</source>
        <translation>没有找到“%1”。可搜索姓名、词语、拼音和首字母。</translation>
    </message>
</context>
<context>
    <name>xz::Settings</name>
    <message>
        <source>Change settings</source>
        <translation>修改设置</translation>
    </message>
</context>
<context>
    <name>xz::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>设置项目</translation>
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
    <name>xz::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>No plug-in offers statistics.</source>
        <translation>没有插件提供统计。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Export statistics</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>统计项目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>xz::StatusLine</name>
    <message>
        <source>Status line</source>
        <translation>状态栏</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>最近备份 %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>xz::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>xz::StepModel</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>（不显示）</translation>
    </message>
    <message>
        <source>Record, field</source>
        <translation>记录、栏目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
</context>
<context>
    <name>xz::TablePrintSource</name>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>List as a table</source>
        <translation>名单（表格）</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>There is no list to print. Open it from the page that shows it.</source>
        <translation>没有可打印的名单，请从显示名单的页面进入。</translation>
    </message>
    <message>
        <source>All filtered rows</source>
        <translation>筛选出的全部</translation>
    </message>
</context>
<context>
    <name>xz::TableSlice</name>
    <message>
        <source>%1 rows are too many to print. Filter the list first, or export it.</source>
        <translation>共 %1 行，数量过多，不宜打印。请先筛选，或者导出。</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>印制：%1</translation>
    </message>
</context>
<context>
    <name>xz::TableView</name>
    <message>
        <source>Fetching the selected rows</source>
        <translation>正在读取所选各行</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV, comma-separated (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 逗号分隔 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>xz::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>xz::TaskCommands</name>
    <message>
        <source>A task needs a title.</source>
        <translation>待办需要写明事项。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2026-03-01.</source>
        <translation>“%1”不是日期，请写成 2026-03-01 这样。</translation>
    </message>
    <message>
        <source>New task “%1”</source>
        <translation>新建待办“%1”</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Working days left</source>
        <translation>剩余工作日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>A task is named by its number in xiezheng tasks list.</source>
        <translation>请用 xiezheng tasks list 中的编号指明待办。</translation>
    </message>
    <message>
        <source>“%1” is finished already.</source>
        <translation>“%1”已经办结。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已办结：%1</translation>
    </message>
    <message>
        <source>TITLE [--due DAY] [--assignee NAME] [--note TEXT]</source>
        <translation>事项 [--due 日期] [--assignee 姓名] [--note 备注]</translation>
    </message>
    <message>
        <source>adds a task</source>
        <translation>添加一条待办</translation>
    </message>
    <message>
        <source>  --due DAY         until when: 2026-03-01
  --assignee NAME   who is in charge (you)
  --note TEXT       a remark
Prints {"id"}.
</source>
        <translation>  --due 日期        最迟哪天办完：2026-03-01
  --assignee 姓名   由谁承办（默认本人）
  --note 备注       备注
输出 {"id"}。
</translation>
    </message>
    <message>
        <source>[--assignee NAME] [--limit N] [--format table|json]</source>
        <translation>[--assignee 姓名] [--limit N] [--format table|json]</translation>
    </message>
    <message>
        <source>lists the open tasks, the most urgent first</source>
        <translation>列出未办结的待办，急的在前</translation>
    </message>
    <message>
        <source>  --assignee NAME   only this one's
  --limit N         at most so many (200)
  --format json     as JSON: id, title, due, workdaysLeft, lamp, assignee, kind, note
</source>
        <translation>  --assignee 姓名   只列某人承办的
  --limit N         最多列出多少条（200）
  --format json     输出 JSON：id, title, due, workdaysLeft, lamp, assignee, kind, note
</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>finishes a task</source>
        <translation>办结一条待办</translation>
    </message>
</context>
<context>
    <name>xz::TaskDesk</name>
    <message>
        <source>New task “%1”</source>
        <translation>新建待办“%1”</translation>
    </message>
    <message>
        <source>Change task “%1”</source>
        <translation>修改待办“%1”</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>办结：%1</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>不再办理：%1</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z brings it back.</source>
        <translation>%1。按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>xz::TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>新建待办</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>修改待办</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>In working days from today</source>
        <translation>几个工作日内（从今天起）</translation>
    </message>
    <message>
        <source>e.g. 5</source>
        <translation>例如 5</translation>
    </message>
    <message>
        <source>A number from 0 to %1.</source>
        <translation>请填 0 到 %1 之间的数。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>2026-02-26; empty: none</source>
        <translation>2026-02-26；不填为无时限</translation>
    </message>
    <message>
        <source>A whole date: year, month and day.</source>
        <translation>请填完整的日期：年、月、日。</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
    <name>xz::TaskSettings</name>
    <message>
        <source>Tasks</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Amber from (working days left)</source>
        <translation>黄灯（剩余工作日）</translation>
    </message>
    <message>
        <source>0: on the day itself. Open tasks that had the former number follow; those with a number of their own keep it.</source>
        <translation>0 表示当天才亮。未办结的待办随即按新的天数亮灯；单独定了提前天数的不变。</translation>
    </message>
</context>
<context>
    <name>xz::Tasks</name>
    <message>
        <source>This task no longer exists. Reload the page.</source>
        <translation>该待办已不存在，请刷新页面。</translation>
    </message>
    <message>
        <source>Days of warning: %1</source>
        <translation>黄灯提前天数：%1</translation>
    </message>
</context>
<context>
    <name>xz::TemplateList</name>
    <message>
        <source>Find a template</source>
        <translation>查找模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>xz::TemplateManager</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>启用此版本</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>删除版本</translation>
    </message>
    <message>
        <source>Print templates</source>
        <translation>打印模板</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>模板文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The text that ships stays as it is; a change is kept as a version of your own. F1 explains the fields.</source>
        <translation>随程序提供的模板不会改动；修改后另存为自己的版本。字段说明见 F1。</translation>
    </message>
    <message>
        <source>Reading versions</source>
        <translation>正在读取版本</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（启用）</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>Laying out the example</source>
        <translation>正在排出示例</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation>“%1”的新版本</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>版本名称</translation>
    </message>
    <message>
        <source>%1, own version %2</source>
        <translation>%1 自定义 %2</translation>
    </message>
    <message>
        <source>Save template “%1”</source>
        <translation>保存模板“%1”</translation>
    </message>
    <message>
        <source>Use template “%1”</source>
        <translation>启用模板“%1”</translation>
    </message>
    <message>
        <source>Reset template “%1”</source>
        <translation>恢复默认模板“%1”</translation>
    </message>
    <message>
        <source>Delete template “%1”</source>
        <translation>删除模板“%1”</translation>
    </message>
    <message>
        <source>The template has been changed and not saved.</source>
        <translation>模板已修改，尚未保存。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard the changed text?</source>
        <translation>放弃修改？</translation>
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
    <name>xz::TopBar</name>
    <message>
        <source>Search members, papers, proposals, meetings, history…</source>
        <translation>搜索委员、公文、提案、会议、史料…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>顶栏</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>用户：%1</translation>
    </message>
    <message>
        <source>Last steps</source>
        <translation>最近几步</translation>
    </message>
    <message>
        <source>The last steps: choose how far to go back</source>
        <translation>最近几步：选择撤回到哪一步</translation>
    </message>
    <message>
        <source>Takes back this step.</source>
        <translation>撤回这一步。</translation>
    </message>
    <message>
        <source>Takes back this step and all above it.</source>
        <translation>撤回这一步和它上面的各步。</translation>
    </message>
    <message>
        <source>Whole history…</source>
        <translation>全部操作历史…</translation>
    </message>
</context>
<context>
    <name>xz::WelcomeView</name>
    <message>
        <source>Databases (*.db)</source>
        <translation>数据库 (*.db)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Xiezheng Office</source>
        <translation>协政办公</translation>
    </message>
    <message>
        <source>Members, meetings and papers of a CPPCC committee, on this PC.</source>
        <translation>政协机关的委员、会议和文书，都在这台电脑上办理</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Organisation (required)</source>
        <translation>机关全称（必填）</translation>
    </message>
    <message>
        <source>Full name as it is printed</source>
        <translation>例如：政协澜州市委员会</translation>
    </message>
    <message>
        <source>Current term</source>
        <translation>本届</translation>
    </message>
    <message>
        <source>term no. %1</source>
        <translation>第 %1 届</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>或者</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Enter the organisation's name; it is printed on lists and papers.</source>
        <translation>请填写机关全称，名单和文件上要用。</translation>
    </message>
    <message>
        <source>This file is there already. Open it, or choose another name.</source>
        <translation>文件已存在。请打开它，或换一个名称。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>选择要恢复的备份</translation>
    </message>
    <message>
        <source>Backups (*.zip);;All files (*)</source>
        <translation>备份 (*.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>恢复为</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Stands in the change log beside everything you enter.</source>
        <translation>您录入的每一项，修改记录里都写这个名字。</translation>
    </message>
    <message>
        <source>Make the demo anew…</source>
        <translation>重做演示…</translation>
    </message>
</context>
<context>
    <name>xz::WindowSession</name>
    <message>
        <source>Opened for reading only: nothing can be entered or changed.</source>
        <translation>已只读打开：不能录入或修改。</translation>
    </message>
    <message>
        <source>Making the database…</source>
        <translation>正在建立数据库…</translation>
    </message>
    <message>
        <source>Preparing the demo: importing 412 members, seating the plenary…</source>
        <translation>正在准备演示：导入412名委员，为全体会议排座…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>数据库 (*.db)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>New database, demo, restore…</source>
        <translation>新建、演示、恢复…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Code tables</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Plug-ins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Strokes and readings</source>
        <translation>笔画与读音</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Your account reads and prints: nothing can be entered or changed.</source>
        <translation>您的账户为只读：可以查阅、打印，不能录入或修改。</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>切换用户…</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言在下次启动时更换。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Make the demo anew</source>
        <translation>重做演示</translation>
    </message>
    <message>
        <source>The demo is made again from its roster. What was entered into it since goes with the former one, which is kept in %1 until the next time.</source>
        <translation>将按演示名册重新做一份演示数据库。在原来那份里录入的内容随它一起换下；原来那份保留在 %1，到下一次重做为止。</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>xz::WorkCalendar</name>
    <message>
        <source>%1 to %2: %3 working days overdue</source>
        <translation>%1 至 %2：超期 %3 个工作日</translation>
    </message>
    <message>
        <source>%1 to %2: %3 working days</source>
        <translation>%1 至 %2：%3 个工作日</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>不计：%1</translation>
    </message>
    <message>
        <source>Worked instead: %1</source>
        <translation>调休上班：%1</translation>
    </message>
</context>
<context>
    <name>xz::Workbench</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>%1 d over</source>
        <translation>超 %1 天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation>剩 %1 天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Time, deadline</source>
        <translation>时间、期限</translation>
    </message>
    <message>
        <source>Place, source</source>
        <translation>地点、来源</translation>
    </message>
    <message>
        <source>Meetings today: none</source>
        <translation>今日会议：无</translation>
    </message>
    <message>
        <source>Meetings today: %1</source>
        <translation>今日会议：%1</translation>
    </message>
    <message>
        <source>To do and due: none</source>
        <translation>待办与到期：无</translation>
    </message>
    <message>
        <source>To do and due: %1</source>
        <translation>待办与到期：%1</translation>
    </message>
</context>
<context>
    <name>xz::WorkbenchPage</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Alt+1…6 quick actions    F6 next region    Enter opens</source>
        <translation>Alt+1…6 快捷操作　　F6 换区　　Enter 打开所选事项</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Meetings today</source>
        <translation>今日会议</translation>
    </message>
    <message>
        <source>No meeting today.</source>
        <translation>今天没有会议。</translation>
    </message>
    <message>
        <source>To do and due</source>
        <translation>待办与到期</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我承办</translation>
    </message>
    <message>
        <source>Of others</source>
        <translation>等他人</translation>
    </message>
    <message>
        <source>Counted in working days, make-up days included</source>
        <translation>按工作日计算，已计调休</translation>
    </message>
    <message>
        <source>Show the reckoning</source>
        <translation>查看算法</translation>
    </message>
    <message>
        <source>Nothing is due. Deadlines that papers and meetings set are listed here.</source>
        <translation>没有到期事项。公文和会议设定的时限会列在这里。</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近改动</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing was entered yet.</source>
        <translation>还没有录入内容。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>How working days are counted</source>
        <translation>工作日的算法</translation>
    </message>
    <message>
        <source>Monday to Friday count, public holidays do not, weekends worked instead of a holiday do. The day itself is not counted. The holidays stand in the settings.</source>
        <translation>周一至周五计入，放假日不计，调休上班的周末计入；当天不计。节假日可在设置中修改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print today's brief</source>
        <translation>打印今日简报</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>已导出 %1 行到 %2</translation>
    </message>
    <message>
        <source>Brief of the day</source>
        <translation>今日简报</translation>
    </message>
    <message>
        <source>%1 in %2 working days (%3, days off not counted)</source>
        <translation>距%1 %2 个工作日（%3，休息日不计）</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>month, day</comment>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建待办</translation>
    </message>
    <message>
        <source>Edit task…</source>
        <translation>修改待办…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>不再办理</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
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
    <name>xz::Workspace</name>
    <message>
        <source>Unknown user</source>
        <translation>未知用户</translation>
    </message>
</context>
</TS>
