// Placeholder of the shape that the kinds must have; the exercises helper owns this folder.
export {};
