const ENDING = new RegExp(
  '(?:局|委|办|厅|部|院|所|站|台|馆|队|团|社|会|处|署|校|行|室|组|联|司|厂|盟|州|旗' +
    '|委员会|办公室|中心|支队|总队|大队|公司|集团|分行|学院|大学|政府|管委会|政法委|妇联|残联|工商联|中支' +
    '|单位|部门|机关|机构|企业|专班|街道|[^小社园厂片街景老城山灾矿辖]区|[县市镇乡]|海关|税务|邮政|电网|党校|园区|开发区|示范区)$',
);
const NOT_A_NAME =
  /[。,;:!?《》“”"<>%\d]|^(?:含|即|包括|其中|下同|以下|不含|详见|见|如|注|以|按|附)|(?:机制|办法|行动|工程|项目|方案|规划|计划|领域|体系)$/;
const SHORTEST_NAME = 3;
const LONGEST_NAME = 30;

/** Whether folded text reads like the name of a public body or company. */
export function isUnitName(folded: string): boolean {
  const plain = folded.replace(/[[(（[][^\])）]{0,30}[\])）]/g, '');
  if (folded.length < SHORTEST_NAME || folded.length > LONGEST_NAME) return false;
  return ENDING.test(plain) && !NOT_A_NAME.test(plain);
}

const AREAS =
  '(?:(?:县|市|区|旗|州|自治县|开发区|乡|镇|街道|乡镇|功能区)(?:级)?(?:[、/和]|(?=[(\\[县市区乡镇街政人管])|$)|[(\\[][^)\\]]{1,20}[)\\]])';
const GROUP = new RegExp(
  `^(?:(?:全市|全省|全区)?各|(?:相关|有关|所在|沿线)(?:的)?)${AREAS}{1,6}(?:人民政府|政府|党委政府|管委会|党工委|办事处|人民政府\\(管委会\\))?(?:[(\\[][^)\\]]{1,20}[)\\]])?$`,
);

/** Whether folded text names a group of governments, such as 各县(市)人民政府. */
export function isGroupName(folded: string): boolean {
  return folded.length <= 40 && GROUP.test(folded);
}

const OPEN_WORDS =
  '(?:各|所)?(?:其他|有关|相关|市直|省直|县直|区直|市级|省级|县级|成员|责任|职能|驻市|中省属?|涉及|主管|行业)';
const OPEN_ENDING = new RegExp(
  `等(?:\\d{0,2}|[一二三四五六七八九十]{0,2})(?:个|家)?(?:${OPEN_WORDS}|各|的){0,4}(?:部门|单位|机构|企业|委办局)?(?:和单位|及单位)?$`,
);
const OPEN_WHOLE = new RegExp(`^(?:${OPEN_WORDS}|各){1,4}(?:部门|单位|机构|企业|委办局)(?:和单位|及单位)?$`);

/** The name without an open-list ending such as 等有关部门, and whether it had one; an empty name when nothing else stood there. */
export function closeList(folded: string): { name: string; isOpen: boolean } {
  if (OPEN_WHOLE.test(folded)) return { name: '', isOpen: true };
  const match = OPEN_ENDING.exec(folded);
  return match ? { name: folded.slice(0, match.index), isOpen: true } : { name: folded, isOpen: false };
}
