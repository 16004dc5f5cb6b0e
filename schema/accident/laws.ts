/** How the laws are named in reasons. Chinese is the authentic text; English is for readers without it. */
export const ORDER_ZH = '《道路交通事故处理程序规定》';
export const ORDER_EN = 'Procedures for Handling Road Traffic Accidents (MPS Order 146)';
export const IMPL_ZH = '《道路交通安全法实施条例》';
export const IMPL_EN = 'Implementing Regulations of the Road Traffic Safety Law';
export const RTSL_ZH = '《道路交通安全法》';
export const RTSL_EN = 'Road Traffic Safety Law';
export const CIVIL_CODE_ZH = '《民法典》';
export const CIVIL_CODE_EN = 'Civil Code';
