import type { FindingWords } from './finding-sentence.js';

const COLUMNS: Readonly<Record<string, string>> = {
  date: '日期',
  hour: '时段',
  store: '门店',
  visitors: '客流',
  transactions: '交易笔数',
  sales: '销售额',
  items: '件数',
  complaints: '投诉',
  'staff.checkout': '收银员人数',
  'staff.floor': '促销员人数',
  'staff.stock': '理货员人数',
  'staff.desk': '服务台客服人数',
  promotion: '促销',
};
const HEADS: Readonly<Record<string, string>> = { date: '“日期”或“date”', hour: '“时段”或“hour”（或在日期中带有时间）', visitors: '“客流”或“visitors”' };
const ROLES: Readonly<Record<string, string>> = { checkout: '收银员', floor: '促销员', stock: '理货员', desk: '服务台客服' };
const WEEKDAYS: Readonly<Record<string, string>> = {
  monday: '周一',
  tuesday: '周二',
  wednesday: '周三',
  thursday: '周四',
  friday: '周五',
  saturday: '周六',
  sunday: '周日',
};
const column = (name: string | number) => COLUMNS[name] ?? String(name);
const list = (names: string | number, words: Readonly<Record<string, string>>) =>
  String(names)
    .split(', ')
    .map((name) => words[name] ?? name)
    .join('、');
const percent = (share: string | number) => `${(100 * Number(share)).toFixed(1)}%`;
const rare = (chance: string | number) => (Number(chance) < 0.0001 ? '不到 0.0001' : Number(Number(chance).toPrecision(2)).toString());

/** "2026-06-29..2026-07-12" in words. */
const spans = (text: string | number, to: string) => String(text).replaceAll('..', to);

/** Chinese sentences of findings. */
export const CHINESE_FINDINGS: FindingWords = {
  options: {
    'promotions-found': '另行说明：--promotion 起..止。',
    'date-order-assumed': '如有误：--date-order。',
    'unknown-sheet': '指定工作表：--sheet。',
    'no-header': '如分隔符或工作表取错：--separator、--sheet。',
    'season-chosen': '另选：--season 起..止。',
    'too-many-stores': '或指定门店：--store。',
    'staff-flat': '指定单店：--store。',
  },
  lines: (rows, more) => `（第 ${rows.join('、')} 行${more > 0 ? `，另有 ${more} 行` : ''}）`,
  'too-large': (p) => `文件超过 ${p.limit} MB；应为几年的小时数据。请拆分文件，或每次只导入一家门店。`,
  empty: () => '文件中没有数据行；应为每小时一行，含日期、时段和客流。',
  'unreadable-encoding': () => '文件既不是 UTF-8、UTF-16 或 GB18030 文本，也不是 XLSX 工作簿；请另存为“CSV UTF-8”或 XLSX。',
  'bad-workbook': () => '工作簿已损坏，或只是开头像 XLSX 的其他文件；请用电子表格软件打开后重新保存为 XLSX。',
  'workbook-too-large': (p) => `工作簿解压后超过 ${p.limit} MB；应为几年的小时数据。请把含数据的工作表单独保存。`,
  'unknown-sheet': (p) => `没有名为“${p.name}”且有内容的工作表；工作簿中有：${p.known}。`,
  'old-workbook': () => '这是旧格式（XLS）或带密码的工作簿；请另存为不带密码的 XLSX 或 CSV。',
  'too-many-rows': (p) => `数据超过 ${Number(p.limit).toLocaleString('en')} 行（或单元格位置过远）；应为每小时一行。请每次只导入一家门店。`,
  'unclosed-quote': () => '有一个引号没有闭合，其后的内容会全部成为一个单元格。',
  encoding: (p) => `文本按 ${String(p.encoding).toUpperCase()} 编码读取。`,
  'no-header': (p) => `没有找到表头；应至少有“日期”“时段”“客流”（或 date、hour、visitors）。第一行内容为：${p.found}。`,
  'missing-column': (p) => `缺少${column(p.column)}列；表头应为${HEADS[p.column] ?? p.column}。现有：${p.found}。`,
  'twice-a-column': (p) => `有两列都是${column(p.column)}：“${p.first}”和“${p.second}”；请改名或删除其中一列。`,
  'unknown-columns': (p) => `有 ${p.count} 列未使用：${p.names}。`,
  'bad-dates': (p, n) => `${p.all} 个日期中有 ${n} 个无法识别，例如“${p.example}”；应为 2026-06-01、2026年6月1日、1.6.2026 或 06/01/2026。`,
  'some-bad-dates': (p, n) => `有 ${n} 行的日期无法识别，例如“${p.example}”，已略去。`,
  'total-rows': (_, n) => `略去 ${n} 行合计。`,
  'date-order-assumed': (p) => `文件无法说明“${p.example}”是${p.order === 'day-first' ? '日' : '月'}在前；已按此读取。`,
  'far-dates': (p, n) => `有 ${n} 行与其他日期相差五年以上（${p.example}，多数在 ${p.middle} 前后），已略去。`,
  'bad-hours': (p, n) => `${p.all} 个时段中有 ${n} 个无法识别，例如“${p.example}”；应为 9、09:00、9-10 或 9 点。`,
  'some-bad-hours': (p, n) => `有 ${n} 行的时段无法识别，例如“${p.example}”，已略去。`,
  'hours-end-labelled': () => '时段为 1 至 24：每个时段按其结束时刻理解。',
  'utc-times': () => '时间标记为 UTC（“Z”），已按门店当地时间读取；若并非如此，全天分布会整体偏移。',
  'bad-numbers': (p, n) => `${column(p.column)}的 ${p.all} 个单元格中有 ${n} 个不是数字，例如“${p.example}”。`,
  'some-bad-numbers': (p, n) => `${column(p.column)}中有 ${n} 个单元格不是数字，例如“${p.example}”，已略去。`,
  'negative-numbers': (p, n) => `${column(p.column)}中有 ${n} 个负数，已略去。`,
  'implausible-numbers': (p) =>
    `${column(p.column)}中有 ${p.count} 个小时的数值不可能（例如 ${p.example}，超过平常的 20 倍，或无人进店却有交易）：属于误填或计数器故障，已略去。`,
  'decimal-comma': () => '数字使用逗号作小数点。',
  'negative-sales': (p) => `有 ${p.count} 个小时的销售额为负（退款），按原值计入。`,
  'too-many-stores': (p) => `共有 ${p.count} 家门店，一个案例最多 ${p.limit} 家；请在文件中只保留需要的门店。`,
  'unknown-store': (p) => `没有门店“${p.name}”；文件中有：${p.known}。`,
  'repeated-rows': (_, n) => `有 ${n} 行与其他行完全相同，只计一次。`,
  'conflicting-rows': (p) => `有 ${p.hours} 个小时出现两次且数字不同，无法判断哪个正确，已略去。`,
  'too-many-conflicts': (p) => `有 ${p.hours} 个小时多次出现且数字不同。可能另有一列区分这些行（门店、出入口、部门）：请将其命名为“门店”，或先汇总再导入。`,
  'clocks-back': () => '夜间某小时出现两次（时钟回拨）：取两者的平均值。',
  'clocks-forward': (p) => `周日夜间缺少 ${p.hours} 个小时（时钟拨快）。`,
  'finer-than-hours': () => '数据比小时更细：数量相加，在岗人数取平均。',
  'outside-hours': (p) => `有 ${p.visitors} 位顾客在 ${p.opens} 之前或 ${p.closes} 之后到店，这些时段极少使用，已略去。`,
  'missing-hours': (p) => `营业时间内缺少 ${p.hours} 个小时；所在日按已有时段计算。`,
  'missing-days': (p) => `${p.all} 天中缺少 ${p.days} 天，已略去。`,
  'closed-weekdays': (p) => `门店在${list(p.weekdays, WEEKDAYS)}不营业。`,
  'closed-days': (p) => `有 ${p.days} 天没有任何顾客：视为停业，已略去。`,
  'more-buyers-than-visitors': (p) =>
    Number(p.kept) === 1
      ? `有 ${p.days} 天的交易笔数多于客流：计数器有遗漏，计算转化率时略去这些天。`
      : `有 ${p.days} 天的交易笔数多于客流，说明两列之一统计的是别的内容，转化率保留随附默认值。`,
  'unusual-days': (p) => `有 ${p.count} 天明显偏离所在星期（节假日、提前关门、恶劣天气），已略去：${p.days}。`,
  'too-little': (p) => `可用的只有 ${p.days} 天；至少需要 ${p.least} 天，最好四周以上。`,
  'no-visitors': () => '所有时段都没有顾客；客流列是否选对？',
  'promotions-found': (p) =>
    `文件没有说明促销日期。有 ${p.count} 段客流偏高的日子像是促销：${spans(p.stretches, ' 至 ')}${Number(p.more) > 0 ? `，另有 ${p.more} 段` : ''}。请核对日期。`,
  'promotion-outside': (p) => `促销 ${p.from}..${p.to} 不在文件范围内（${p.first} 至 ${p.last}）。`,
  'promotions-overlap': (p) => `促销 ${p.from}..${p.to} 在另一促销结束前开始；同一门店的促销不能重叠。`,
  'promotion-always': () => '文件中每天都在促销，无从得知平日客流；请导入更多周的数据，或少说明一段促销。',
  'no-promotions': () => '没有说明促销，也没有客流明显偏高的时段。',
  'one-shape': (p) => `一周七天的全天分布相同（若确实相同，出现这种差异的概率为 ${rare(p.chance)}）。`,
  'shapes-by-weekday': (p) => `一周七天各有各的全天分布（若其实相同，出现这种差异的概率为 ${rare(p.chance)}）。`,
  'level-drifts': (p) => `文件期间客流${Number(p.share) > 0 ? '上升' : '下降'}了 ${percent(Math.abs(Number(p.share)))}；案例取其平均。`,
  'season-chosen': (p) => `文件长于一个促销季：按促销天数选取 ${p.from} 至 ${p.to}（${p.days} 天）。`,
  'season-outside': (p) => `促销季 ${p.from}..${p.to} 不在文件范围内（${p.first} 至 ${p.last}）。`,
  'season-too-long': (p) => `促销季最多 ${p.limit} 天。`,
  'staff-flat': (p) => `有多家门店时，在岗人数全天取平均（${list(p.roles, ROLES)}）；分时段排班只用于单店。`,
  'staff-default': (p) => `文件没有说明在岗人数的岗位：${list(p.roles, ROLES)}。按随附默认值并随客流折算。`,
  'conversion-out-of-reach': (p) =>
    `有 ${percent(p.file)} 的顾客购买，而仿真门店为 ${percent(p.model)}：按文件的人手，它因排队和缺货流失的顾客与实际不同。请检查收银耗时和在岗人数。`,
  'complaints-below-model': (p) => `投诉少于默认投诉意愿所产生的数量；这些比例已乘以 ${Number(p.factor).toFixed(2)}。`,
  'store-too-busy': (p) =>
    `一季 ${Math.round(Number(p.visitors)).toLocaleString('en')} 位顾客超出可仿真的范围（${Number(p.limit).toLocaleString('en')}）；数字是否为多家门店的合计？`,
};
