/** Looks into an API's answer, whose shape nobody promises: what is not there is empty. */

export type Json = Record<string, unknown>

export const toJson = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? { ...value } : {}

export const toList = (value: unknown): Json[] => (Array.isArray(value) ? value.map(toJson) : [])
