export function playgroundPage(): Promise<string>;
