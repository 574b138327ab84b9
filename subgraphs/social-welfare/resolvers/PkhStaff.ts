import type { PkhStaffResolvers } from "../types.generated.ts";

export const PkhStaff: PkhStaffResolvers = {
  familiesServed: async (staff, _, { families }) => (await families.familiesServedByRef.load(staff))?.families ?? 0,
};
