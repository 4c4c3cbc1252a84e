import type { ExportKind, LongStudy, WindowState } from '../desktop-contract.js';

const EN = {
  openTitle: 'Open a case',
  saveTitle: 'Save the case',
  exportTitle: 'Export',
  exportKinds: {
    html: 'Web page',
    pdf: 'PDF document',
    png: 'PNG picture',
    svg: 'SVG drawing',
    csv: 'CSV table',
    xlsx: 'Excel workbook',
  } as Readonly<Record<ExportKind, string>>,
  caseFiles: 'Cases',
  sessionsTitle: 'Add session files',
  sessionFiles: 'Sessions',
  allFiles: 'All files',
  unsavedQuestion: (name: string) => `Save the changes to “${name}”?`,
  unsavedDetail: 'Without saving they are gone for good.',
  save: 'Save',
  discard: 'Don’t Save',
  cancel: 'Cancel',
  stop: {
    search: {
      question: 'A search is still running.',
      detail: 'What it has found so far will be lost. Plans you have taken over are in the case.',
      keepRunning: 'Keep Running',
    },
    analysis: {
      question: 'The app is still working out what the finding hinges on.',
      detail: 'What has been worked out so far will be lost. The case and its comparison are not touched.',
      keepRunning: 'Keep Running',
    },
  } as Readonly<Record<LongStudy, StopTexts>>,
  stopAnyway: 'Close Anyway',
  crashed: 'The window stopped unexpectedly.',
  crashedDetail: 'Your case was kept a moment ago. Open the window again and it will be offered.',
  reload: 'Open Again',
  quit: 'Quit',
};

interface StopTexts {
  readonly question: string;
  readonly detail: string;
  readonly keepRunning: string;
}

export type DialogTexts = typeof EN;

const ZH: DialogTexts = {
  openTitle: '打开案例',
  saveTitle: '保存案例',
  exportTitle: '导出',
  exportKinds: {
    html: '网页',
    pdf: 'PDF 文档',
    png: 'PNG 图片',
    svg: 'SVG 矢量图',
    csv: 'CSV 表格',
    xlsx: 'Excel 工作簿',
  },
  caseFiles: '案例文件',
  sessionsTitle: '添加对局文件',
  sessionFiles: '对局文件',
  allFiles: '所有文件',
  unsavedQuestion: (name) => `要保存对“${name}”的修改吗？`,
  unsavedDetail: '不保存的话，修改将无法找回。',
  save: '保存',
  discard: '不保存',
  cancel: '取消',
  stop: {
    search: {
      question: '寻优仍在进行。',
      detail: '现在关闭，目前找到的结果将会丢失；已采纳的方案保留在案例中。',
      keepRunning: '继续寻优',
    },
    analysis: {
      question: '仍在试算结论取决于什么。',
      detail: '现在关闭，已试算的部分将会丢失；案例和对比结果不受影响。',
      keepRunning: '继续试算',
    },
  },
  stopAnyway: '仍要关闭',
  crashed: '窗口意外停止了。',
  crashedDetail: '您的案例刚刚已自动保存。重新打开窗口后可以恢复。',
  reload: '重新打开',
  quit: '退出',
};

export const dialogTexts = (language: WindowState['language']): DialogTexts => (language === 'zh-CN' ? ZH : EN);
