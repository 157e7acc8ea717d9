#!/usr/bin/env python3
"""Writes the demo committee: roster.xlsx (as untidy as rosters are), plan.json, portraits.json, and untidy rosters for the tests.

    generate.py --out . [--fixtures ../../tests/fixtures/rosters]      (needs openpyxl; the same input gives the same bytes)
"""
import argparse
import datetime
import io
import json
import pathlib
import random
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from people import COMMITTEES, LEADERS, SECTORS, SEED, people

TITLE = "政协澜州市第五届委员会委员名册"
HEADER = ["序号", "姓名", "性别", "民族", "出生年月", "单位职务", "党派", "专委会", "联系电话", "政协职务", "小组", "委员证号", "备注"]
WIDTHS = [6, 26, 6, 10, 13, 34, 12, 26, 16, 10, 10, 10, 14]
NUMERALS = "〇一二三四五六七八九"


def numeral(n):
    if n < 10:
        return NUMERALS[n]
    return ("" if n < 20 else NUMERALS[n // 10]) + "十" + (NUMERALS[n % 10] if n % 10 else "")


def save(book, path):
    """Saves with a fixed date, so that the file changes only when its contents do."""
    moment = datetime.datetime(2026, 1, 14, 9, 0, 0)
    book.properties.created = book.properties.modified = moment
    book.properties.creator = "澜州市政协办公室"
    buffer = io.BytesIO()
    book.save(buffer)
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                text = content.decode()
                start = text.index("<dcterms:modified")
                end = text.index("</dcterms:modified>")
                text = text[:text.index(">", start) + 1] + "2026-01-14T09:00:00Z" + text[end:]
                content = text.encode()
            target.writestr(zipfile.ZipInfo(name, (2026, 1, 14, 9, 0, 0)), content, zipfile.ZIP_DEFLATED)


def untidy_name(m, rng):
    name = m["name"]
    if len(name) == 2:
        name = name[0] + rng.choice(["\u3000", "\u3000", "  ", " ", ""]) + name[1]
    elif "·" in name:
        name = name.replace("·", rng.choice(["·", "•", "．", "・"]))
    sex, ethnicity = m["sex"], m["ethnicity"]
    if sex == "女" and ethnicity != "汉族" and rng.random() < 0.4:
        name, sex, ethnicity = f"{name}（女，{ethnicity}）", "", ""
    elif ethnicity != "汉族" and rng.random() < 0.5:
        name, ethnicity = (f"{name}（{ethnicity}）" if rng.random() < 0.7 else f"{name}({ethnicity})"), ""
    elif sex == "女" and rng.random() < 0.3:
        name, sex = f"{name}（女）", ""
    if ethnicity == "汉族" and rng.random() < 0.5:
        ethnicity = "汉"
    return name, sex, ethnicity


def untidy_date(cell, birth, rng):
    year, month = map(int, birth.split("-"))
    kind = rng.randrange(5)
    if kind == 0:
        cell.value = f"{year}.{month:02}"
    elif kind == 1:
        cell.value = f"{year}年{month}月"
    elif kind == 2:
        cell.value = f"{year}/{month}/1"
    elif kind == 3:
        cell.value = (datetime.date(year, month, 1) - datetime.date(1899, 12, 30)).days
    else:
        cell.value = datetime.date(year, month, 1)
        cell.number_format = 'yyyy"年"m"月"'


def untidy_phone(cell, phone, rng):
    kind = rng.randrange(6)
    if kind < 3:
        cell.value = int(phone)
        cell.number_format = "0"
    elif kind == 3:
        cell.value = f"{phone[:3]} {phone[3:7]} {phone[7:]}"
    elif kind == 4:
        cell.value = f"{phone[:3]}-{phone[3:7]}-{phone[7:]}"
    else:
        cell.value = phone


def start_sheet(book, header, widths, note):
    sheet = book.active
    sheet.title = "委员"
    last = get_column_letter(len(header))
    sheet.merge_cells(f"A1:{last}1")
    sheet["A1"] = TITLE
    sheet["A1"].font = Font(size=18, bold=True)
    sheet["A1"].alignment = Alignment(horizontal="center")
    sheet.merge_cells(f"A2:{last}2")
    sheet["A2"] = note
    sheet["A2"].alignment = Alignment(horizontal="right")
    for i, (text, width) in enumerate(zip(header, widths), 1):
        cell = sheet.cell(3, i, text)
        cell.font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(i)].width = width
    return sheet


def write_person(sheet, row, first, m, rng):
    name, sex, ethnicity = untidy_name(m, rng)
    texts = {1: name, 2: sex, 3: ethnicity, 5: m["unit"], 6: m["party"], 7: m["committee"], 9: m["post"],
             10: f"第{numeral(m['group'])}小组", 11: f"5-{m['number']:04}", 12: "小组召集人" if m["convener"] else ""}
    for i, text in texts.items():
        if text:
            sheet.cell(row, first + i, text + (" " if rng.random() < 0.03 else ""))
    untidy_date(sheet.cell(row, first + 4), m["birth"], rng)
    untidy_phone(sheet.cell(row, first + 8), m["phone"], rng)


def roster(members):
    """Sub-headings between the sectors carry the sector; empty rows stand here and there."""
    rng = random.Random(SEED + 1)
    book = Workbook()
    sheet = start_sheet(book, HEADER, WIDTHS, "（共412人，2026年1月14日定稿）")
    row, number = 4, 0
    for sector, count, _ in SECTORS:
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(HEADER))
        sheet.cell(row, 1, f"{sector}（{count}人）").font = Font(bold=True)
        row += 1
        for m in (m for m in members if m["sector"] == sector):
            number += 1
            sheet.cell(row, 1, number)
            write_person(sheet, row, 1, m, rng)
            row += 1
        if rng.random() < 0.3:
            row += 1
    sheet.cell(row + 3, 2, " ")
    sheet.freeze_panes = "C4"
    notes = book.create_sheet("说明")
    for i, text in enumerate(["填报说明", "一、姓名按身份证填写，少数民族委员请注明民族。", "二、出生年月填写到月。", "三、联系电话填写本人手机。"], 1):
        notes.cell(i, 1, text)
    return book


def merged_roster(members):
    """The sector stands in a column of its own, in the first row of a merged block only."""
    rng = random.Random(SEED + 2)
    header = HEADER[:1] + ["界别"] + HEADER[1:]
    book = Workbook()
    sheet = start_sheet(book, header, WIDTHS[:1] + [14] + WIDTHS[1:], "（按界别排列）")
    row, number = 4, 0
    for sector, count, _ in SECTORS:
        sheet.cell(row, 2, sector)
        sheet.merge_cells(start_row=row, start_column=2, end_row=row + count - 1, end_column=2)
        for m in (m for m in members if m["sector"] == sector):
            number += 1
            sheet.cell(row, 1, number)
            write_person(sheet, row, 2, m, rng)
            row += 1
    return book


def broken_roster(members):
    """Twenty rows with each fault that a preview has to mark; the faults are listed in broken.json."""
    rng = random.Random(SEED + 3)
    book = Workbook()
    sheet = start_sheet(book, HEADER, WIDTHS, "（核对用）")
    row, faults = 4, []
    for sector in ("台联", "侨联"):
        some = [m for m in members if m["sector"] == sector]
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(HEADER))
        sheet.cell(row, 1, f"{sector}（{len(some)}人）")
        row += 1
        for m in some:
            sheet.cell(row, 1, row - 4)
            write_person(sheet, row, 1, m, rng)
            column = lambda title: HEADER.index(title) + 1
            if m["name"] == "简书恒":
                sheet.cell(row, column("出生年月")).value = "1975.13"
                sheet.cell(row, column("出生年月")).number_format = "General"
                faults.append(dict(row=row, column=column("出生年月"), kind="date", value="1975.13"))
            elif m["name"] == "郭维舟":
                sheet.cell(row, column("联系电话")).value = 8203316
                faults.append(dict(row=row, column=column("联系电话"), kind="phone", value="8203316"))
            elif m["name"] == "林海舟":
                sheet.cell(row, column("姓名")).value = None
                faults.append(dict(row=row, column=column("姓名"), kind="missing name", value=""))
            elif m["name"] == "马成钢":
                sheet.cell(row, column("性别")).value = "南"
                faults.append(dict(row=row, column=column("性别"), kind="sex", value="南"))
            row += 1
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(HEADER))
    sheet.cell(row, 1, "港澳侨（2人）")
    faults.append(dict(row=row + 1, column=0, kind="unknown sector", value="港澳侨"))
    row += 1
    guest = dict(next(m for m in members if m["sector"] == "经济" and not m["rank"]))
    sheet.cell(row, 1, row - 4)
    write_person(sheet, row, 1, guest, rng)
    row += 1
    again = next(m for m in members if m["name"] == "曾令仪")
    sheet.cell(row, 1, row - 4)
    write_person(sheet, row, 1, again, rng)
    faults.append(dict(row=row, column=2, kind="duplicate person", value="曾令仪"))
    return book, faults


def plan():
    name = "政协澜州市第五届委员会第六次会议"
    day = ["2026-02-26", "2026-02-27", "2026-02-28"]
    hall, centre = "澜州大会堂", "会议中心"
    def session(title, date, part, time, room, chair="", content=""):
        entry = {"title": title, "date": date, "part": part, "time": time, "room": room, "chair": chair, "content": content}
        return {key: value for key, value in entry.items() if value}
    return {
        "title": name,
        "kind": "全体会议",
        "starts": day[0],
        "ends": day[2],
        "place": hall,
        "agendaNote": f"（2026年2月25日{name}预备会议通过）",
        "scheduleNote": "驻地早餐7:00，午餐12:00，晚餐18:00。",
        "sessions": [
            session("开幕会", day[0], "上午", "09:00", hall, "秦致远", "听取常务委员会工作报告、提案工作情况报告"),
            session("合影", day[0], "上午", "10:40", "南广场"),
            session("小组讨论", day[0], "下午", "14:30", "各小组会议室", "各组召集人", "讨论常务委员会工作报告、提案工作情况报告"),
            session("召集人会议", day[0], "下午", "16:30", f"{centre}201室", "卢望舒"),
            session("主席会议", day[0], "晚上", "19:30", f"{centre}一楼", "秦致远", "听取小组讨论情况汇报"),
            session("列席市八届人大六次会议开幕会", day[1], "上午", "09:00", hall, content="听取政府工作报告"),
            session("小组讨论", day[1], "下午", "14:30", "各小组会议室", "各组召集人", "讨论政府工作报告及其他报告"),
            session("提案委员会会议", day[1], "下午", "16:00", f"{centre}203室", "杨知遥", "审查提案"),
            session("界别协商座谈会", day[1], "晚上", "19:30", f"{centre}三楼", "陶文清", "教育、医药卫生界委员参加"),
            session("大会发言", day[2], "上午", "09:00", hall, "宋维宁", "12位委员发言"),
            session("小组讨论", day[2], "上午", "11:00", "各小组会议室", "各组召集人", "酝酿各项决议草案"),
            session("常务委员会会议", day[2], "下午", "14:30", f"{centre}一楼", "秦致远", "审议各项决议草案"),
            session("闭幕会", day[2], "下午", "16:00", hall, "秦致远", "通过各项决议"),
        ],
        "agenda": [
            "听取和审议政协澜州市委员会常务委员会工作报告",
            "听取和审议政协澜州市委员会常务委员会关于提案工作情况的报告",
            "列席澜州市第八届人民代表大会第六次会议，听取并讨论政府工作报告及其他有关报告",
            "大会发言",
            f"审议通过{name}政治决议",
            f"审议通过{name}关于常务委员会工作报告的决议",
            "审议通过政协澜州市第五届委员会提案委员会关于五届六次会议提案审查情况的报告",
            "其他",
        ],
        "halls": [{"name": hall, "rostrum": [11, 16],
                   "floor": {"rows": 14, "seatsPerRow": 30, "aisles": [10, 20], "numbering": "continuous"}}],
        "attendees": {"members": "all", "rostrum": [leader[0] for leader in LEADERS]},
        "zones": [
            {"hall": hall, "area": "rostrum", "groupBy": "none", "order": "rank", "fill": "center-out"},
            {"hall": hall, "area": "floor", "groupBy": "sector", "order": "strokes", "fill": "rows"},
        ],
    }


def day_meetings():
    """What stands on the desk on the day the demo is made; demo.json moves the days."""
    day = "2026-02-23"
    leaders = [leader[0] for leader in LEADERS]
    def meeting(title, kind, time, room, names, agenda):
        return {"title": title, "kind": kind, "starts": day, "ends": day, "place": room,
                "sessions": [{"title": title, "date": day, "part": "上午" if time < "12" else "下午", "time": time, "room": room, "chair": names[0]}],
                "agenda": agenda, "attendees": {"members": names}}
    return {
        "day-1.json": meeting("政协澜州市第五届委员会第三十八次主席会议", "主席会议", "09:00-10:30", "三楼第一会议室", leaders[:9],
                              ["审议五届六次会议议程（草案）、日程（草案）", "审议常务委员会工作报告（送审稿）", "研究有关人事事项"]),
        "day-2.json": meeting("秘书长会议（五届六次会议筹备调度）", "秘书长会议", "14:30-16:00", "三楼第二会议室", ["卢望舒", "贺长青", "邵子衡", "杨知遥", "章明远"],
                              ["调度会务、材料、宣传、后勤准备情况", "座次、证件、手册定稿"]),
        "day-3.json": meeting("提案审查委员会预备会", "专门委员会会议", "16:30-17:30", "提案委会议室",
                              ["杨知遥", "欧阳慧敏", "王恺", "丁若兰", "王靖川", "韦平", "仇振声", "龙慧芬", "田雨禾", "刘一苇"], ["研究提案审查立案办法", "分派审查任务"]),
    }


# Every office has a few who never handed in a photo.
WITHOUT_PORTRAIT = {58, 127, 189, 246, 303, 371}


def portraits(members):
    rng = random.Random(SEED + 4)
    fixed = {"欧阳慧敏": "w01", "何秋萍": "w02"}
    drawn = {m["number"]: fixed.get(m["name"]) or f"{'w' if m['sex'] == '女' else 'm'}{rng.randint(1, 12):02}" for m in members}
    return {f"5-{number:04}": portrait for number, portrait in drawn.items() if number not in WITHOUT_PORTRAIT}


def write_json(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--fixtures")
    args = parser.parse_args()
    out = pathlib.Path(args.out)
    members = people()
    assert len(members) == 412 and len(SECTORS) == 30 and len(COMMITTEES) == 8 and len(LEADERS) == 27
    save(roster(members), out / "roster.xlsx")
    write_json(out / "plan.json", plan())
    for file, meeting in day_meetings().items():
        write_json(out / file, meeting)
    write_json(out / "portraits.json", dict(sorted(portraits(members).items())))
    if args.fixtures:
        fixtures = pathlib.Path(args.fixtures)
        fixtures.mkdir(parents=True, exist_ok=True)
        save(merged_roster(members), fixtures / "merged.xlsx")
        book, faults = broken_roster(members)
        save(book, fixtures / "broken.xlsx")
        write_json(fixtures / "broken.json", faults)
        fields = ("name", "sex", "ethnicity", "birth", "sector", "party", "committee", "unit", "phone", "post", "group", "number", "convener", "rank")
        write_json(fixtures / "people.json", [{f: m[f] for f in fields} for m in members])
    women = sum(m["sex"] == "女" for m in members)
    print(f"{len(members)} members, {women} women, {sum(m['ethnicity'] != '汉族' for m in members)} of minorities, "
          f"{sum(m['post'] != '委员' for m in members)} on the standing committee")


if __name__ == "__main__":
    main()
