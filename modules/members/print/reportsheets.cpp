#include "print/reportsheets.h"

namespace xz::members {

namespace {

QString text(const QVariantMap &values, const char *key)
{
    return values.value(QLatin1String(key)).toString();
}

/// Fields of the first page that are one line each: label and key.
using Labels = QList<QPair<QString, const char *>>;

QString line(const QVariantMap &values, const Labels &labels)
{
    QStringList parts;
    for (const auto &[label, key] : labels) {
        if (const QString value = text(values, key); !value.isEmpty())
            parts << label + value;
    }
    return parts.join(QStringLiteral("　"));
}

} // namespace

ReportTable dossierSheet(const Dossier &dossier)
{
    ReportTable sheet;
    sheet.title = QStringLiteral("%1　%2").arg(text(dossier.front, "title"), text(dossier.front, "name"));
    sheet.columns = {{QStringLiteral("序号"), 50, true},  {QStringLiteral("日期"), 90, false}, {QStringLiteral("事项"), 360, false},
                     {QStringLiteral("角色"), 100, false}, {QStringLiteral("结果"), 120, false}, {QStringLiteral("计分"), 70, true}};
    const Labels person{{QStringLiteral("界别："), "sector"}, {QStringLiteral("职务："), "post"}, {QStringLiteral("专委会："), "committee"}, {QStringLiteral("委员证号："), "certificate"}};
    if (const QString who = line(dossier.front, person); !who.isEmpty())
        sheet.rows.append({who, {}});
    for (const QVariantMap &year : dossier.years) {
        sheet.rows.append({QStringLiteral("%1　%2").arg(text(year, "title"), text(year, "until")), {}});
        const QVariantList rows = year.value(QStringLiteral("rows")).toList();
        for (const QVariant &one : rows) {
            const QVariantMap row = one.toMap();
            QStringList cells;
            const QVariantList values = row.value(QStringLiteral("cells")).toList();
            for (const QVariant &cell : values)
                cells << cell.toString();
            if (cells.isEmpty())
                sheet.rows.append({text(row, "heading"), {}});
            else
                sheet.rows.append({{}, cells});
        }
        sheet.rows.append({text(year, "scheme"), {}});
    }
    return sheet;
}

ReportTable dutyReportSheet(const QVariantMap &form)
{
    ReportTable sheet;
    sheet.title = QStringLiteral("%1（%2）").arg(text(form, "title"), text(form, "period"));
    sheet.columns = {{QStringLiteral("栏目"), 170, false}, {QStringLiteral("履职情况"), 520, false}};
    const Labels labels{{QStringLiteral("姓名"), "name"},       {QStringLiteral("界别"), "sector"},        {QStringLiteral("职务"), "post"},
                        {QStringLiteral("专委会"), "ownCommittee"}, {QStringLiteral("工作单位"), "organisation"}, {QStringLiteral("电话"), "phone"}};
    for (const auto &[label, key] : labels)
        sheet.rows.append({{}, {label, text(form, key)}});
    const QVariantList parts = form.value(QStringLiteral("parts")).toList();
    for (const QVariant &one : parts) {
        const QVariantMap part = one.toMap();
        sheet.rows.append({{}, {text(part, "heading"), text(part, "note")}});
        const QVariantList lines = part.value(QStringLiteral("lines")).toList();
        for (const QVariant &entry : lines)
            sheet.rows.append({{}, {QString(), text(entry.toMap(), "text")}});
    }
    sheet.rows.append({{}, {QStringLiteral("本人补充"), QString()}});
    return sheet;
}

ReportTable bulletinSheet(const QVariantMap &bulletin)
{
    ReportTable sheet;
    sheet.title = text(bulletin, "title");
    sheet.columns = {{QStringLiteral("类别"), 150, false}, {QStringLiteral("次数、件数"), 110, false}, {QStringLiteral("人次"), 80, true}, {QStringLiteral("说明"), 360, false}};
    const QVariantList lines = bulletin.value(QStringLiteral("lines")).toList();
    for (const QVariant &one : lines) {
        const QVariantMap row = one.toMap();
        sheet.rows.append({{}, {text(row, "kind"), text(row, "events"), text(row, "parts"), text(row, "remark")}});
    }
    sheet.rows.append({QStringLiteral("会议：应到%1，实到%2，请假%3，缺席%4（人·半天），出席率%5")
                           .arg(text(bulletin, "due"), text(bulletin, "present"), text(bulletin, "leave"), text(bulletin, "absent"), text(bulletin, "rate")),
                       {}});
    const QList<QPair<QString, const char *>> charts{{QStringLiteral("各界别会议出席率"), "sectorBars"}, {QStringLiteral("各等次人数"), "gradeBars"}, {QStringLiteral("各专门委员会平均得分"), "committeeBars"}};
    for (const auto &[title, key] : charts) {
        const QVariantList bars = bulletin.value(QLatin1String(key)).toList();
        if (bars.isEmpty())
            continue;
        sheet.rows.append({title, {}});
        for (const QVariant &bar : bars)
            sheet.rows.append({{}, {text(bar.toMap(), "name"), text(bar.toMap(), "number"), QString(), QString()}});
    }
    const QList<QPair<QString, const char *>> named{{QStringLiteral("拟列为优秀委员人选"), "best"},
                                                    {QStringLiteral("未请假缺席2个半天以上"), "absentNames"},
                                                    {QStringLiteral("没有提案、社情民意、发言和文史资料"), "idleNames"},
                                                    {QStringLiteral("考核未达到称职"), "failingNames"}};
    for (const auto &[title, key] : named) {
        const QStringList names = text(bulletin, key).remove(QChar(0x2060)).split(QStringLiteral("、"), Qt::SkipEmptyParts);
        if (names.isEmpty())
            continue;
        sheet.rows.append({QStringLiteral("%1（%2人）").arg(title).arg(names.size()), {}});
        for (const QString &name : names)
            sheet.rows.append({{}, {name, QString(), QString(), QString()}});
    }
    return sheet;
}

} // namespace xz::members
