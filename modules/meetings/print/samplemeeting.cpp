#include "print/samplemeeting.h"

#include "core/text/nameorder.h"
#include "core/text/names.h"

namespace xz::meetings {

namespace {

struct SampleSector {
    const char *name;
    const char *shortName;
};

constexpr SampleSector sectors[] = {
    {"中国共产党", "中共"}, {"民革", "民革"}, {"民盟", "民盟"}, {"民建", "民建"}, {"民进", "民进"}, {"农工党", "农工"}, {"致公党", "致公"},
    {"九三学社", "九三"}, {"无党派人士", "无党派"}, {"共青团、青联", "青联"}, {"总工会", "工会"}, {"妇联", "妇联"}, {"工商联", "工商联"},
    {"科协、科技", "科技"}, {"文化艺术、新闻出版", "文新"}, {"社会科学", "社科"}, {"经济", "经济"}, {"农业", "农业"}, {"教育、体育", "教体"},
    {"医药卫生", "医卫"}, {"少数民族、宗教", "民宗"}, {"特别邀请", "特邀"}};

QString nameAt(int index)
{
    static const QString surnames = QStringLiteral("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎");
    static const QString given = QStringLiteral("若瑞景望怀知青远和清竹云逸思文嘉南慧晓静明松岩霖舟宁澄溪然岚");
    static const QStringList unusual{QStringLiteral("欧阳慧敏"), QStringLiteral("阿依古丽·麦麦提吐尔逊"), QStringLiteral("沈𬀩"), QStringLiteral("次仁旺堆"),
                                     QStringLiteral("热依汗·阿布都拉")};
    constexpr int stride = 13;
    if (index % stride == 5)
        return unusual.at((index / stride) % unusual.size());
    QString name = surnames.mid((index * 7) % surnames.size(), 1) + given.mid((index * 11) % given.size(), 1);
    if (index % 4 != 3)
        name += given.mid((index * 5 + 3) % given.size(), 1);
    return name;
}

PrintedPerson person(int index, const NameOrder &order)
{
    PrintedPerson person;
    person.id = person.personId = index + 1;
    person.name = nameAt(index);
    person.attendanceClass = QStringLiteral("出席");
    person.badge = QStringLiteral("CX%1").arg(index + 1, 4, 10, QLatin1Char('0'));
    person.seniority = index + 1;
    person.surnameStrokes = order.strokeCount(person.name);
    person.strokeKey = order.strokeKey(person.name);
    person.pinyinKey = order.pinyinKey(person.name);
    person.initials = order.initials(person.name);
    return person;
}

/// Rank numbers of a rostrum row seen from the floor: … 5 3 1 2 4 …, even rows … 3 1 2 4 ….
QList<int> rostrumNumbers(int seats, int before)
{
    QList<int> numbers;
    for (int number = 1; number <= seats; ++number) {
        if (number % 2 == 0)
            numbers.append(before + number);
        else
            numbers.prepend(before + number);
    }
    return numbers;
}

PrintedSeat taken(const PrintedPerson &person, const QString &number)
{
    PrintedSeat seat;
    seat.state = PrintedSeat::State::Taken;
    seat.number = number;
    seat.name = spacedName(person.name);
    seat.sector = person.sector;
    seat.sectorShort = person.sectorShort;
    seat.isConvener = person.isConvener;
    return seat;
}

PrintedArea sampleRostrum(const QList<int> &rows, PrintedMeeting &meeting, const NameOrder &order)
{
    PrintedArea area;
    area.isRostrum = true;
    int before = 0;
    for (int row = 0; row < rows.size(); ++row) {
        QList<PrintedSeat> seats;
        for (const int number : rostrumNumbers(rows.at(row), before)) {
            PrintedPerson someone = person(1000 + number, order);
            someone.isOnRostrum = true;
            someone.seniority = number;
            someone.post = number == 1 ? QStringLiteral("主席") : row == 0 ? QStringLiteral("副主席") : QStringLiteral("常务委员");
            someone.seat = QStringLiteral("主席台第%1排%2号").arg(row + 1).arg(number);
            someone.place = {0, 0, row + 1, int(seats.size()) + 1};
            meeting.people << someone;
            PrintedSeat seat = taken(someone, QString::number(number));
            seat.post = someone.post;
            seats << seat;
        }
        before += rows.at(row);
        area.rows << seats;
    }
    return area;
}

PrintedArea sampleFloor(int rows, int seats, PrintedMeeting &meeting, const NameOrder &order)
{
    PrintedArea area;
    area.numbering = PrintedArea::Numbering::EvenLeft;
    area.aisles = {seats / 2};
    const int left = seats / 2;
    const int spare = seats > 4 ? 2 : 0;
    const int people = rows * seats - spare;
    const int sectorCount = int(std::size(sectors));
    int index = 0;
    for (int row = 0; row < rows; ++row) {
        QList<PrintedSeat> line;
        for (int seat = 0; seat < seats; ++seat) {
            const QString number = QString::number(seat < left ? 2 * (left - seat) : 2 * (seat - left) + 1);
            if (index >= people) {
                PrintedSeat empty;
                empty.number = number;
                line << empty;
                continue;
            }
            PrintedPerson someone = person(index, order);
            // The first row is the conveners', one of each sector; behind it sectors stand in blocks.
            const int sector = row == 0 ? seat % sectorCount : int(qint64(index - seats) * sectorCount / qMax(1, people - seats));
            someone.sector = QString::fromUtf8(sectors[sector].name);
            someone.sectorShort = QString::fromUtf8(sectors[sector].shortName);
            someone.sectorPosition = sector + 1;
            someone.group = QStringLiteral("第%1小组").arg(sector / 3 + 1);
            someone.groupPosition = sector / 3 + 1;
            someone.unit = QStringLiteral("市建筑设计院总工程师");
            someone.isConvener = row == 0;
            someone.seat = QStringLiteral("%1排%2号").arg(row + 1).arg(number);
            someone.place = {0, 1, row + 1, seat + 1};
            meeting.people << someone;
            line << taken(someone, number);
            ++index;
        }
        area.rows << line;
    }
    for (const SampleSector &sector : sectors)
        meeting.sectors << QString::fromUtf8(sector.name);
    return area;
}

} // namespace

PrintedMeeting sampleMeeting(int rows, int seats, const QList<int> &rostrum)
{
    const NameOrder order;
    PrintedMeeting meeting;
    meeting.title = QStringLiteral("政协望川市第五届委员会第六次会议");
    meeting.place = QStringLiteral("望川大会堂");
    meeting.starts = QStringLiteral("2026-02-26");
    meeting.ends = QStringLiteral("2026-02-28");
    meeting.agendaNote = QStringLiteral("（2026年2月25日政协望川市第五届委员会第六次会议预备会议通过）");
    meeting.scheduleNote = QStringLiteral("驻地早餐7:00，午餐12:00，晚餐18:00。");
    meeting.office = QStringLiteral("大会秘书处会务组");
    meeting.printed = QDateTime(QDate(2026, 2, 25), QTime(22, 10));
    meeting.sessions = {
        {QStringLiteral("开幕会"), QStringLiteral("2026-02-26"), QStringLiteral("上午"), QStringLiteral("09:00"), QStringLiteral("大会堂"), QStringLiteral("林怀瑾"),
         QStringLiteral("听取常务委员会工作报告、提案工作情况报告")},
        {QStringLiteral("合影"), QStringLiteral("2026-02-26"), QStringLiteral("上午"), QStringLiteral("10:40"), QStringLiteral("南广场"), {}},
        {QStringLiteral("小组讨论"), QStringLiteral("2026-02-26"), QStringLiteral("下午"), QStringLiteral("14:30"), QStringLiteral("各小组会议室"), QStringLiteral("各组召集人")},
        {QStringLiteral("主席团第二次会议"), QStringLiteral("2026-02-26"), QStringLiteral("晚上"), QStringLiteral("19:30"), QStringLiteral("会议中心一楼"), QStringLiteral("林怀瑾")},
        {QStringLiteral("大会发言"), QStringLiteral("2026-02-27"), QStringLiteral("上午"), QStringLiteral("09:00"), QStringLiteral("大会堂"), QStringLiteral("司徒静")},
        {QStringLiteral("闭幕会"), QStringLiteral("2026-02-27"), QStringLiteral("下午"), QStringLiteral("16:00"), QStringLiteral("大会堂"), QStringLiteral("林怀瑾")}};
    for (const char *item : {"听取和审议政协望川市委员会常务委员会工作报告", "听取和审议政协望川市委员会常务委员会关于提案工作情况的报告",
                             "列席望川市第八届人民代表大会第六次会议，听取并讨论政府工作报告及其他有关报告", "大会发言", "其他"})
        meeting.agenda << PrintedAgendaItem{0, QString::fromUtf8(item), {}};
    meeting.rules = {QStringLiteral("第一排为界别召集人"), QStringLiteral("第二排起分界别成片，片内按姓氏笔画，由前向后逐排就座")};
    PrintedHall hall;
    hall.name = QStringLiteral("望川大会堂");
    if (!rostrum.isEmpty())
        hall.areas << sampleRostrum(rostrum, meeting, order);
    hall.areas << sampleFloor(rows, seats, meeting, order);
    meeting.halls << hall;
    return meeting;
}

} // namespace xz::meetings
