/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Inside the search for a kernel's layout (klayout_find.h): its state, shared by klayout_find.c
 * (the order), klayout_guest.c (memory, facts), klayout_tasks.c, klayout_files.c and
 * klayout_details.c (what fits). */
#ifndef ENGINE_VM_PLAN_KLAYOUT_SEARCH_H
#define ENGINE_VM_PLAN_KLAYOUT_SEARCH_H

#include "engine/vm/plan/klayout_find.h"
#include "guest/protocol.h"
#include "kernels/klayout.h"

#define PAGE_OFFSET 0xc0000000u /* arch/x86/Kconfig: VMSPLIT_3G */
#define TEXT_MAX    0x04000000u /* the kernel's image is below that, with text, data and bss */
#define TASK_MAX    8192u       /* bytes of a task_struct before or after its name */
#define TASKS       5
#define FDS         48
#define HITS        64

struct fact_task {
	char comm[16];
	uint32_t pid, tgid;
	char parent; /* letter of the parent's name, or '-' */
	char state;
	uint32_t hits[HITS]; /* where its name is in RAM */
	unsigned n_hits;
	uint32_t name; /* the hit inside its task_struct */
	uint32_t base; /* address of its task_struct */
};

struct fact_fd {
	int number;
	char kind; /* s e p f: socket, epoll, pipe, file */
	uint32_t ino;
	uint32_t family, type, protocol;
	char name[32], folder[32];
	int watched[4];
	unsigned n_watched;
	uint32_t file; /* address of its struct file */
	uint32_t mode, rdev, magic;
	bool gone;
	unsigned n_address; /* bytes of an address: 4, 16; 0: another family */
	uint8_t own[16], peer[16];
	uint16_t own_port, peer_port;
	uint8_t state;
	uint32_t name_len;  /* of an AF_UNIX address … */
	char unix_name[64]; /* … and its name, without the leading NUL */
	int other;          /* the peer's number; 0: none */
	uint32_t portid;
};

struct search {
	const struct klayout_guest *g;
	struct klayout *l;
	struct fact_task tasks[TASKS];
	struct fact_fd fds[FDS];
	unsigned n_tasks, n_fds;
	uint32_t token;
	uint32_t auxv[64];
	unsigned n_auxv;
	uint32_t exe_ino;
	char exe_name[32], exe_folder[32];
	char cwd[32], mount[32];
	uint64_t clock; /* nanoseconds */
	uint32_t text, etext;
};

/* Returns true if an offset (or an address) can be the field's, by all that is known. */
typedef bool (*fits_fn)(const struct search *s, uint32_t offset);

struct search_row {
	enum klayout_field field;
	uint32_t from, to, step;
	fits_fn fits; /* NULL: the end of the rows */
	void (*then)(struct search *s);
	bool optional;
};
extern const struct search_row search_task_rows[], search_file_rows[], search_detail_rows[];

/* Parses init's facts: 0 or -EBADMSG. */
int search_parse(struct search *s, struct err *e);
struct fact_fd *search_fd(struct search *s, int number); /* NULL for none */

/* Kernel and physical memory: 0 where nothing is; a value searched for is never 0. */
uint32_t search_phys32(const struct search *s, uint64_t phys);
uint64_t search_phys64(const struct search *s, uint64_t phys);
uint32_t search_word(const struct search *s, uint32_t addr);
uint32_t search_half(const struct search *s, uint32_t addr);
bool search_is_pointer(const struct search *s, uint32_t addr);
/* The target of a pointer; 0 unless it is one. */
uint32_t search_pointer(const struct search *s, uint32_t addr);
/* Returns true if the text, with its NUL, is there; of a process by its page tables. */
bool search_has_text(const struct search *s, uint32_t addr, const char *text);
bool search_is_at_user(const struct search *s, uint32_t pgd, uint32_t addr, const char *text);

/* The name of a file's dentry; the address of a struct file's dentry; of a socket's sock. */
bool search_is_called(const struct search *s, uint32_t dentry, const char *name);
uint32_t search_dentry(const struct search *s, uint32_t file);
uint32_t search_sock(const struct search *s, const struct fact_fd *f);

/* The value found for a field; KL_MISSING's lower half where none was found. */
uint32_t search_value(const struct search *s, enum klayout_field f);
/* Stores the value found if `n` is 1; else -ENOENT. */
int search_only_one(struct search *s, enum klayout_field field, unsigned n, uint32_t found,
		    struct err *e);

/* In this order: the tasks' names and numbers, the current one, where they begin, the interrupt
 * table. */
int search_find_pid(struct search *s, struct err *e);
int search_find_current(struct search *s, struct err *e);
void search_take_bases(struct search *s);
int search_find_idt(struct search *s, struct err *e);
/* Last: not needed. */
void search_find_clock(struct search *s);
uint32_t search_init_mm(const struct search *s); /* address of init's mm_struct */

#endif
