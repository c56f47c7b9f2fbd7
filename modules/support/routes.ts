import { appointmentRoutes } from './appointment-routes.ts';
import { contactRoutes } from './contact-routes.ts';
import { promiseRoutes } from './promise-routes.ts';

/** Everything this room answers. */
export const supportRoutes = [...contactRoutes, ...appointmentRoutes, ...promiseRoutes];
