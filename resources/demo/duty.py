#!/usr/bin/env python3
"""Writes duty-2025.xlsx: a year of the demo committee's duty ledger, in the columns of `members duty import`.

    duty.py --out .      (needs openpyxl; the same input gives the same bytes)

60 meetings (a plenary, six of the standing committee, 53 others), 166 proposals, 500 opinions, 40 activities, and speeches, articles,
reports, awards. How busy each member is differs, so that every grade of every scheme is met.
"""
import argparse
import datetime
import pathlib
import random

from openpyxl import Workbook
from openpyxl.styles import Font

from generate import numeral, save
from people import COMMITTEES, SEED, people

YEAR = 2025
HEADER = ["姓名", "界别", "日期", "类别", "事项", "角色", "结果", "级别", "数量", "备注", "组织单位"]
WIDTHS = [22, 16, 12, 12, 50, 12, 14, 8, 8, 16, 22]
LEADING = ("主席", "副主席", "秘书长", "常委")
OFFICE, RESEARCH, PROPOSALS = "政协办公室", "研究室", "提案委员会"

PLACES = ["老旧小区", "城中村", "中心城区", "清溪区", "云岭县", "高新区", "澜江沿岸", "石门乡", "县城", "农村", "火车站片区", "大学城", "历史街区", "产业园区", "港口片区"]
MATTERS = ["停车难", "电梯加装", "雨污分流", "垃圾分类", "养老服务", "托育服务", "充电设施", "消防通道", "饮水安全", "物业管理", "校园周边交通", "公共厕所", "路灯照明",
           "农贸市场改造", "无障碍设施", "公交线网", "河道治理", "古树保护", "非遗传承", "红色资源利用", "乡村医生队伍", "家庭医生签约", "青少年心理健康", "课后服务",
           "中小企业融资", "营商环境", "知识产权保护", "科技成果转化", "茶产业品牌", "冷链物流", "高标准农田", "农产品电商", "文旅融合", "夜间经济", "人才引进", "工业遗存利用",
           "噪声污染", "扬尘治理", "湿地保护", "森林防火"]
PROPOSAL_FORMS = ["关于加强{place}{matter}工作的提案", "关于进一步解决{place}{matter}问题的提案", "关于推进{place}{matter}的建议案", "关于完善{place}{matter}机制的提案"]
OPINION_FORMS = ["{place}{matter}问题亟待解决", "建议重视{place}{matter}", "{place}群众反映{matter}诉求集中", "{place}{matter}存在薄弱环节"]
TOPICS = ["城市更新", "乡村振兴", "优化营商环境", "医疗卫生服务体系建设", "教育优质均衡", "澜江生态保护", "民营经济发展", "文旅融合发展", "基层治理", "养老服务", "科技创新", "历史文化名城保护", "数字经济"]
ACTIVITIES = [("视察调研", "视察{}情况"), ("视察调研", "调研{}工作"), ("学习培训", "委员履职培训班（{}）"), ("民主评议", "民主评议{}"), ("公益", "{}")]
ACTIVITY_OBJECTS = [
    ["重点项目建设", "防汛备汛", "食品安全", "中小学校建设", "污水处理厂运行", "农村人居环境", "港口物流", "法院执行工作"],
    ["老旧小区改造", "茶产业发展", "社区矫正", "民族村寨保护", "托育服务", "侨资企业", "公共文化服务", "职业教育"],
    ["第一期", "第二期", "第三期", "提案撰写", "民法典", "数字经济", "统战理论", "文史征集"],
    ["市市场监管局", "市交通运输局", "市医保局", "市住房城乡建设局", "市人力资源社会保障局", "市政务服务中心", "市城市管理局", "市文化广电和旅游局"],
    ["委员义诊进乡村", "助学圆梦活动", "法律援助进社区", "义务植树", "关爱困境儿童", "送文化下乡", "无偿献血", "敬老志愿服务"]]


def workday(rng, first=1, last=12):
    while True:
        day = datetime.date(YEAR, rng.randint(first, last), rng.randint(1, 28))
        if day.weekday() < 5:
            return day


class Year:
    def __init__(self):
        self.rng = random.Random(SEED + YEAR)
        self.members = people()
        for m in self.members:
            # From the one who hardly comes to the one who is everywhere.
            m["zeal"] = min(1.0, max(0.03, self.rng.betavariate(5, 2) + (0.15 if m["post"] in LEADING else 0)))
        self.rows = []

    def add(self, m, day, kind, item, role="", outcome="", level="", quantity=1, remark="", organiser=OFFICE):
        self.rows.append((day, [m["name"], m["sector"], day.isoformat(), kind, item, role, outcome, level, quantity, remark, organiser]))

    def attendance(self, m):
        roll = self.rng.random()
        if roll < 0.82 + 0.17 * m["zeal"] - (0.25 if m["zeal"] < 0.3 else 0):
            return "迟到" if self.rng.random() < 0.015 else "出席"
        return "缺席" if self.rng.random() < 0.35 * (1.2 - m["zeal"]) else "请假"

    def meeting(self, members, day, kind, item, quantity=1, organiser=OFFICE):
        for m in members:
            state = self.attendance(m)
            self.add(m, day, kind, item, outcome=state, quantity=quantity, remark="因公，已批准" if state == "请假" else "", organiser=organiser)

    def meetings(self):
        title = "五届五次会议"
        start = datetime.date(YEAR, 2, 20)
        for offset, part, half_days in ((0, "开幕会", 1), (1, "小组讨论", 3), (2, "大会发言", 1), (3, "闭幕会", 1)):
            self.meeting(self.members, start + datetime.timedelta(days=offset), "全体会议", f"{title}（{part}）", half_days)
        standing = [m for m in self.members if m["post"] in LEADING]
        for i, (month, day) in enumerate(((1, 16), (3, 27), (6, 26), (8, 28), (10, 30), (12, 18))):
            self.meeting(standing, datetime.date(YEAR, month, day), "常委会会议", f"五届常委会第{numeral(17 + i)}次会议")
        for committee in COMMITTEES:
            members = [m for m in self.members if m["committee"] == committee]
            for i, month in enumerate((2, 4, 7, 9, 12)):
                self.meeting(members, workday(self.rng, month, month), "其他会议", f"{committee}{YEAR}年第{numeral(i + 1)}次全体会议", organiser=committee)
        for topic in TOPICS:
            self.meeting(self.rng.sample(self.members, 20), workday(self.rng, 3, 11), "其他会议", f"“{topic}”专题协商会", organiser=self.rng.choice(COMMITTEES))

    def busy(self, count):
        """So many members, the busy ones more likely."""
        chosen = []
        while len(chosen) < count:
            m = self.rng.choice(self.members)
            if m not in chosen and self.rng.random() < m["zeal"] ** 2:
                chosen.append(m)
        return chosen

    def titles(self, forms, count):
        every = [form.format(place=place, matter=matter) for form in forms for place in PLACES for matter in MATTERS]
        return self.rng.sample(every, count)

    def proposals(self):
        for i, title in enumerate(self.titles(PROPOSAL_FORMS, 166)):
            day = datetime.date(YEAR, 2, 10) + datetime.timedelta(days=self.rng.randint(0, 12)) if i < 140 else workday(self.rng, 3, 10)
            filed = self.rng.random() < 0.87
            outcome = "立案" if filed else "提交、采用" if self.rng.random() < 0.4 else "提交"
            if i < 10:
                outcome = "立案、重点、优秀" if i < 3 else "立案、重点"
            elif i < 25:
                outcome = "立案、优秀"
            authors = self.busy(self.rng.choices([1, 2, 3, 4, 6], [80, 40, 24, 14, 8])[0])
            collective = len(authors) > 2 and self.rng.random() < 0.3
            for k, m in enumerate(authors):
                role = "本人" if len(authors) == 1 else ("主笔" if k == 0 else "参与") if collective else ("第一提案人" if k == 0 else "联名")
                self.add(m, day, "提案", title, role, outcome, remark=f"第{i + 1:03}号", organiser=PROPOSALS)

    def opinions(self):
        for i, title in enumerate(self.titles(OPINION_FORMS, 500)):
            day = workday(self.rng)
            adopted = self.rng.random() < 0.42
            level = self.rng.choices(["", "市", "省", "国家"], [30, 50, 16, 4])[0] if adopted else ""
            outcome = ("采用、批示" if self.rng.random() < 0.12 else "采用") if adopted else "提交"
            authors = self.busy(2 if self.rng.random() < 0.08 else 1)
            for k, m in enumerate(authors):
                self.add(m, day, "社情民意", title, "本人" if len(authors) == 1 else "主笔" if k == 0 else "参与", outcome, level,
                         remark=f"{YEAR}年第{i + 1}期" if adopted else "", organiser=RESEARCH)

    def activities(self):
        for i in range(40):
            kind, form = ACTIVITIES[i // 8]
            item = form.format(ACTIVITY_OBJECTS[i // 8][i % 8])
            day = workday(self.rng, 3, 11)
            for m in self.busy(self.rng.randint(15, 32) if kind != "学习培训" else 60):
                state = "出席" if self.rng.random() < 0.95 else "请假"
                self.add(m, day, kind, item, "参与", state, organiser=self.rng.choice(COMMITTEES))

    def others(self):
        plenary = datetime.date(YEAR, 2, 22)
        for i, m in enumerate(self.busy(46)):
            topic = MATTERS[i % len(MATTERS)]
            self.add(m, plenary, "大会发言" if i < 12 else "书面发言", f"关于{topic}的发言" if i < len(MATTERS) else f"再谈{topic}", outcome="提交")
        for i, m in enumerate(self.busy(30)):
            self.add(m, workday(self.rng), "文史资料", f"澜州往事·{MATTERS[i]}", outcome="采用" if i % 3 else "提交", level="市" if i % 3 else "",
                     organiser="文化文史和学习委员会")
        for m in self.members:
            if m["post"] == "常委" and self.rng.random() < 0.9:
                self.add(m, datetime.date(YEAR, 12, 10), "述职", f"{YEAR}年度常委履职报告", outcome="提交")
        for i, m in enumerate(self.busy(12)):
            level, title = [("市", "全市先进个人"), ("省", "全省优秀政协委员"), ("市", "市五一劳动奖章"), ("县", "区县先进工作者")][i % 4]
            self.add(m, workday(self.rng, 4, 12), "奖励", title, level=level, outcome="提交")


def write(path):
    year = Year()
    year.meetings()
    year.proposals()
    year.opinions()
    year.activities()
    year.others()
    book = Workbook()
    sheet = book.active
    sheet.title = "履职记录"
    for i, (title, width) in enumerate(zip(HEADER, WIDTHS), 1):
        sheet.cell(1, i, title).font = Font(bold=True)
        sheet.column_dimensions[sheet.cell(1, i).column_letter].width = width
    for day, row in sorted(year.rows, key=lambda entry: entry[0]):
        sheet.append(row)
    sheet.freeze_panes = "A2"
    save(book, path)
    return len(year.rows)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).parent)
    count = write(parser.parse_args().out / f"duty-{YEAR}.xlsx")
    print(f"{count} entries")
