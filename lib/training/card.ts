export const modelCard = (_a: unknown, b: string) => b
