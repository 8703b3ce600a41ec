/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // There are lock files above this folder, and Next would take one of theirs for the root of the site.
  turbopack: { root: import.meta.dirname },
};
