/** What a column can be. */
export const COLUMNS = [
  'date',
  'hour',
  'store',
  'visitors',
  'transactions',
  'sales',
  'items',
  'complaints',
  'staff.checkout',
  'staff.floor',
  'staff.stock',
  'staff.desk',
  'promotion',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns of numbers that are read. */
export const MEASURES = ['visitors', 'transactions', 'sales', 'items', 'complaints', 'staff.checkout', 'staff.floor', 'staff.stock', 'staff.desk'] as const;
export type Measure = (typeof MEASURES)[number];

/** Heads as stores and their systems write them, without blanks, units and case. */
const NAMES: Readonly<Record<Column, string>> = {
  date: 'date day datetime timestamp time_stamp businessdate businessday salesdate tradingdate transactiondate dateandtime datetimelocal datum 日期 营业日期 交易日期 销售日期 业务日期 统计日期 日 时间戳 日期时间 营业日',
  hour: 'hour time hours hourofday timeslot slot timeband starttime hourstart from fromhour hourbegin timefrom uhrzeit stunde 时段 小时 时间 钟点 时间段 时刻 营业时段 开始时间',
  store: 'store shop branch location storeid storename storecode site outlet storeno filiale 门店 店铺 店名 门店名称 门店编号 门店代码 店号 分店 门店编码',
  visitors:
    'visitors visitor visits footfall traffic customercount customersin customers people in ins entries entrances peoplecount peoplein headcount counter footfallin besucher kunden 客流 客流量 进店人数 进店客流 来客数 顾客数 到店人数 访客 访客数 人流 人流量 进店 进客数 客数',
  transactions:
    'transactions transaction txn txns trans tickets ticket receipts receipt orders bills sales_count salescount numberoftransactions transactioncount noofsales numberofsales purchases buyers checkouts bons 交易 交易笔数 成交 成交笔数 成交数 笔数 单数 订单数 订单 交易数 小票数 客单数 成交单数 购买人数 交易次数',
  sales:
    'sales revenue turnover netsales grosssales salesamount amount takings salesvalue totalsales umsatz income 销售额 销售金额 营业额 营收 成交额 成交金额 交易金额 交易额 金额 流水 实收金额 销售',
  items: 'items units quantity qty itemssold unitssold pieces articles artikel 件数 销售件数 销量 商品件数 数量 销售数量',
  complaints: 'complaints complaint complaintcount cases claims beschwerden 投诉 投诉数 投诉量 投诉件数 投诉次数 客诉 客诉数 投诉起数',
  'staff.checkout':
    'cashiers cashier checkoutstaff staffcheckout tills tillsopen opentills checkout checkouts_open staffcashier staffcashiers kassierer 收银员 收银员人数 收银人数 收银 收银台 开台数 收银员数 收银台数',
  'staff.floor':
    'promoters promoter floorstaff stafffloor floor salesstaff staffpromoters salesassistants assistants advisers 促销员 促销员人数 导购 导购人数 促销人数 导购员 卖场人数 销售人员 促销员数',
  'staff.stock':
    'restockers restocker stockers stockstaff staffstock stock replenishers staffrestockers shelfstaff 理货员 理货员人数 理货人数 理货 补货人数 补货员 理货员数',
  'staff.desk':
    'deskstaff staffdesk desk serviceagents agents servicedesk deskagents servicestaff staffagents 客服 客服人数 服务台 服务台人数 服务台客服 客服人员 客服数',
  promotion: 'promotion promo campaign promotionday ispromotion onpromotion 促销 促销活动 活动 促销日 是否促销 大促',
};

const KNOWN = new Map(COLUMNS.flatMap((column) => NAMES[column].split(' ').map((name) => [plainName(name), column] as const)));

/** Which column a head stands for; undefined for one nobody knows. */
export function columnOf(head: string): Column | undefined {
  const name = plainName(head);
  return (
    KNOWN.get(name) ??
    KNOWN.get(name.replace(/^(?:number|no|num|count|total|sum)(?:of)?/, '')) ??
    KNOWN.get(name.replace(/(?:count|number|total|合计|总数|数量)$/, ''))
  );
}

/** Without what stands in brackets, blanks, marks and case: "Sales (CNY)" is "sales". */
function plainName(head: string): string {
  return head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s_\-./:#*"'|]+/g, '');
}
