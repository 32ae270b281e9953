// Says which tests failed and why, then counts them in the words of scripts/test: 'N passed, N failed, N skipped'.
export default async function* report(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Files and suites hold tests. One that fails because a test of its own does says nothing new.
    const failed = type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed';
    if (failed) yield failure(data);
    if (failed) ++counts.failed;
    else if (data.skip !== undefined || data.todo !== undefined) ++counts.skipped;
    else if (!isContainer(data)) ++counts.passed;
  }
  yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}

const isContainer = (data) => data.details.type === 'suite' || data.name.endsWith('.mjs');

function failure({ name, file, details }) {
  const { error } = details;
  const place = file ? `${file.replace(/.*\//, '')}: ` : '';
  return `FAILED ${place}${name}\n${(error?.cause?.stack ?? error?.stack ?? String(error)).replace(/^/gm, '    ')}\n`;
}
