// What the script adds to the page; without it the page is a plain report.
export {};
