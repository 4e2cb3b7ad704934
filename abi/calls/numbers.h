/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * System call numbers that the headers of Debian 12 lack: of one ABI at a time, x86-64's or
 * what is asked for. Where the headers know a number, they are what counts; the tables check
 * their rows against them. Made by
 * tools/gen_constants.py out of tools/constants*.txt, do not edit.
 * Headers: Linux 6.12.95, for what they lack Linux 6.1.176.
 */
#ifndef ABI_CALLS_NUMBERS_H
#define ABI_CALLS_NUMBERS_H

#if defined(NUMBERS_I386)
#include <asm/unistd_32.h>
#elif defined(NUMBERS_X32)
#include <asm/unistd_x32.h>
#ifndef __NR_uretprobe
#define __NR_uretprobe 335
#endif
#else
#include <asm/unistd_64.h>
#ifndef __NR_uretprobe
#define __NR_uretprobe 335
#endif
#endif

#ifndef __NR_cachestat
#define __NR_cachestat 451
#endif
#ifndef __NR_fchmodat2
#define __NR_fchmodat2 452
#endif
#ifndef __NR_map_shadow_stack
#define __NR_map_shadow_stack 453
#endif
#ifndef __NR_futex_wake
#define __NR_futex_wake 454
#endif
#ifndef __NR_futex_wait
#define __NR_futex_wait 455
#endif
#ifndef __NR_futex_requeue
#define __NR_futex_requeue 456
#endif
#ifndef __NR_statmount
#define __NR_statmount 457
#endif
#ifndef __NR_listmount
#define __NR_listmount 458
#endif
#ifndef __NR_lsm_get_self_attr
#define __NR_lsm_get_self_attr 459
#endif
#ifndef __NR_lsm_set_self_attr
#define __NR_lsm_set_self_attr 460
#endif
#ifndef __NR_lsm_list_modules
#define __NR_lsm_list_modules 461
#endif
#ifndef __NR_mseal
#define __NR_mseal 462
#endif

#endif
