/** Stands in for style sheets and pictures in unit tests. */
export default '';
