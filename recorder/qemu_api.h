/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The part of QEMU's plugin interface that the recorder uses, declared here because no package
 * ships QEMU's header. Names, types and meaning: docs/devel/tcg-plugins.rst and the interface's
 * versions 1 (QEMU 6.0–8.x) to 4 (QEMU 10). All are weak: NULL in a QEMU that lacks them.
 */
#ifndef RECORDER_QEMU_API_H
#define RECORDER_QEMU_API_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define QEMU_EXPORT __attribute__((visibility("default")))
#define QEMU_WEAK   __attribute__((weak))

typedef uint64_t qemu_plugin_id_t;

typedef struct qemu_info_t {
	const char *target_name;
	struct {
		int min, cur;
	} version;
	bool system_emulation;
	union {
		struct {
			int smp_vcpus, max_vcpus;
		} system;
	};
} qemu_info_t;

extern QEMU_EXPORT int qemu_plugin_version; /* ours, which QEMU reads */

struct qemu_plugin_tb;
struct qemu_plugin_insn;
struct qemu_plugin_hwaddr;
struct qemu_plugin_scoreboard;
typedef uint32_t qemu_plugin_meminfo_t;

/* From version 2 (QEMU 9.0): a 64-bit value per virtual processor, at an offset in the elements of
 * a scoreboard. */
typedef struct {
	struct qemu_plugin_scoreboard *score;
	size_t offset;
} qemu_plugin_u64;

enum qemu_plugin_cb_flags { QEMU_PLUGIN_CB_NO_REGS };
enum qemu_plugin_mem_rw { QEMU_PLUGIN_MEM_R = 1, QEMU_PLUGIN_MEM_W, QEMU_PLUGIN_MEM_RW };
enum qemu_plugin_op { QEMU_PLUGIN_INLINE_ADD_U64 };

typedef void (*qemu_plugin_simple_cb_t)(qemu_plugin_id_t id);
typedef void (*qemu_plugin_udata_cb_t)(qemu_plugin_id_t id, void *data);
typedef void (*qemu_plugin_vcpu_udata_cb_t)(unsigned vcpu, void *data);
typedef void (*qemu_plugin_vcpu_tb_trans_cb_t)(qemu_plugin_id_t id, struct qemu_plugin_tb *tb);
typedef void (*qemu_plugin_vcpu_mem_cb_t)(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr,
					  void *data);

QEMU_WEAK void qemu_plugin_reset(qemu_plugin_id_t id, qemu_plugin_simple_cb_t cb);
QEMU_WEAK void qemu_plugin_register_atexit_cb(qemu_plugin_id_t id, qemu_plugin_udata_cb_t cb,
					      void *data);
QEMU_WEAK void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id,
						     qemu_plugin_vcpu_tb_trans_cb_t cb);
QEMU_WEAK void qemu_plugin_register_vcpu_tb_exec_cb(struct qemu_plugin_tb *tb,
						    qemu_plugin_vcpu_udata_cb_t cb,
						    enum qemu_plugin_cb_flags flags, void *data);
QEMU_WEAK void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb *tb,
							enum qemu_plugin_op op, void *ptr,
							uint64_t imm);
QEMU_WEAK void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *insn,
						      qemu_plugin_vcpu_udata_cb_t cb,
						      enum qemu_plugin_cb_flags flags, void *data);
/* Version 1; its replacement came with version 2 (QEMU 9.0). */
QEMU_WEAK void qemu_plugin_register_vcpu_insn_exec_inline(struct qemu_plugin_insn *insn,
							  enum qemu_plugin_op op, void *ptr,
							  uint64_t imm);
QEMU_WEAK void qemu_plugin_register_vcpu_insn_exec_inline_per_vcpu(struct qemu_plugin_insn *insn,
								   enum qemu_plugin_op op,
								   qemu_plugin_u64 entry,
								   uint64_t imm);
QEMU_WEAK struct qemu_plugin_scoreboard *qemu_plugin_scoreboard_new(size_t element_size);
QEMU_WEAK uint64_t qemu_plugin_u64_get(qemu_plugin_u64 entry, unsigned vcpu);
QEMU_WEAK void qemu_plugin_register_vcpu_mem_cb(struct qemu_plugin_insn *insn,
						qemu_plugin_vcpu_mem_cb_t cb,
						enum qemu_plugin_cb_flags flags,
						enum qemu_plugin_mem_rw rw, void *data);
/* QEMU 7.2 reports loads too, whatever `rw` asks for: every memory callback checks with this. */
QEMU_WEAK bool qemu_plugin_mem_is_store(qemu_plugin_meminfo_t info);
QEMU_WEAK unsigned qemu_plugin_mem_size_shift(qemu_plugin_meminfo_t info);
QEMU_WEAK size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *tb);
QEMU_WEAK uint64_t qemu_plugin_tb_vaddr(const struct qemu_plugin_tb *tb);
QEMU_WEAK struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *tb,
							   size_t i);
/* Versions 1 and 2: takes one argument and returns a pointer; from 3: copies to `to` and returns
 * the size. */
QEMU_WEAK void *qemu_plugin_insn_data(const struct qemu_plugin_insn *insn, void *to, size_t n);
QEMU_WEAK size_t qemu_plugin_insn_size(const struct qemu_plugin_insn *insn);
QEMU_WEAK uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *insn);
QEMU_WEAK void qemu_plugin_outs(const char *text);

#endif
