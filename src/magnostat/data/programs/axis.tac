magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State TRPM6_kidney signal 1.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2465
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.03001
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.3
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.1
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.3
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 272.0
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 104.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.formation 0.3
Parameter bone.resorption 0.3
Parameter bone.calcium 24900.0
Parameter kidney.GFR 7.2
Parameter kidney.lambda_PT 0.2
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 1.97
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.7159
Parameter kidney.n_CaSR 3.1
Parameter kidney.c_CaSR 1.4
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1216
Parameter kidney.K_DCT 0.001857
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5884
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter signal.pH 7.4
Parameter signal.calcium 1.0
Parameter signal.PTH 1.0
Parameter signal.calcitriol 1.0
Parameter signal.insulin 1.0
Parameter signal.aldosterone 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.fatty_acids 1.0
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
div 8 35
mul 38 39
mul 40 37
const 2.302585092994046
mul 130 41
const 7.4
sub 104 132
mul 131 133
exp 134
mul 129 135
power 112 42
mul 136 137
add 128 138
const 1.0
add 140 139
div 127 141
add 140 128
mul 142 143
div 144 43
div 9 36
div 146 43
mul 44 144
mul 44 146
mul 45 10
mul 47 145
div 127 46
mul 62 61
add 140 63
mul 153 154
sub 140 61
div 13 52
sub 157 155
mul 156 63
sub 158 159
mul 160 160
const 4.0
mul 162 156
mul 163 63
mul 164 157
add 161 165
sqrt 166
const 2.0
mul 168 63
mul 169 157
sub 167 160
div 170 171
div 12 50
sub 173 155
sub 174 159
mul 175 175
mul 164 173
add 176 177
sqrt 178
mul 169 173
sub 179 175
div 180 181
sub 140 56
add 140 56
add 184 57
mul 168 56
mul 183 183
add 185 184
mul 57 188
add 187 189
sqrt 190
add 185 191
div 186 192
sub 140 58
mul 58 172
add 194 195
div 56 196
sub 147 197
add 147 197
add 199 57
mul 147 197
mul 168 201
mul 198 198
add 200 199
mul 57 204
add 203 205
sqrt 206
add 200 207
div 202 208
div 209 193
power 108 60
mul 211 210
mul 64 172
mul 48 147
div 214 49
div 11 49
mul 50 212
div 217 51
mul 59 50
mul 219 182
div 220 51
mul 52 212
div 222 53
mul 59 52
mul 224 172
div 225 53
mul 54 62
add 63 172
div 172 228
mul 154 229
mul 227 230
div 231 55
div 14 55
mul 34 24
mul 234 5
mul 33 7
mul 236 22
add 23 5
div 5 238
mul 237 239
mul 236 25
add 26 6
div 6 242
mul 241 243
mul 34 27
mul 245 6
add 244 246
mul 121 0
mul 122 1
mul 123 2
div 0 20
div 1 20
div 2 20
div 4 19
add 235 240
div 5 20
div 6 21
div 3 21
mul 28 145
mul 29 173
mul 65 66
div 15 261
add 140 72
mul 71 263
sub 140 71
sub 262 264
mul 265 72
sub 266 267
mul 268 268
mul 162 265
mul 270 72
mul 271 262
add 269 272
sqrt 273
mul 168 72
mul 275 262
sub 274 268
div 276 277
div 15 65
mul 70 278
mul 261 145
div 281 67
mul 261 278
div 283 67
mul 261 69
mul 285 173
div 286 68
mul 69 15
div 288 68
mul 73 147
div 290 74
div 16 74
mul 75 76
mul 293 147
mul 77 17
div 295 78
mul 80 81
mul 297 144
sub 140 84
mul 85 299
add 140 300
mul 83 301
mul 87 88
mul 303 89
sub 140 86
mul 86 84
add 305 306
mul 304 307
mul 93 144
div 309 90
power 310 91
mul 93 105
power 312 92
mul 311 313
add 140 314
div 140 315
mul 82 302
mul 317 308
mul 318 316
power 106 94
mul 319 320
sub 144 298
neg 321
exp 323
sub 140 324
mul 322 325
sub 322 326
mul 95 97
mul 328 18
sub 140 98
mul 98 111
add 330 331
mul 329 332
sub 327 333
add 327 333
add 335 96
mul 327 333
mul 168 337
mul 334 334
add 336 335
mul 96 340
add 339 341
sqrt 342
add 336 343
div 338 344
sub 327 345
mul 79 346
add 284 289
mul 125 152
add 151 349
mul 124 152
mul 126 152
power 107 31
sub 140 30
mul 30 172
add 354 355
div 353 356
sub 357 7
div 358 32
power 108 100
neg 101
power 109 361
mul 360 362
power 110 102
mul 363 364
sub 140 99
mul 99 172
add 366 367
div 365 368
sub 369 18
div 370 103
add 113 114
add 372 248
sub 115 248
add 373 249
sub 116 249
add 375 250
sub 117 250
add 118 251
sub 374 251
add 379 252
sub 376 252
add 381 253
sub 378 253
sub 377 254
add 119 255
sub 254 255
sub 387 256
add 386 247
sub 256 247
add 390 259
sub 389 259
add 391 260
sub 393 257
sub 383 258
add 392 150
sub 120 150
sub 396 148
add 398 149
sub 148 149
sub 400 215
add 401 216
sub 215 216
sub 218 260
sub 402 218
add 405 221
sub 404 221
sub 406 223
add 408 226
sub 223 226
sub 410 232
add 411 233
sub 232 233
sub 399 282
add 282 287
sub 407 287
add 414 348
sub 415 348
sub 409 291
add 419 292
sub 291 292
sub 420 294
add 422 296
sub 294 296
sub 417 347
sub 425 350
sub 426 351
sub 427 352
div 140 35
div 140 141
mul 430 429
mul 143 431
div 140 43
mul 433 432
div 140 36
mul 433 435
mul 44 432
mul 44 435
mul 47 434
div 140 46
mul 440 429
div 140 52
mul 160 442
add 443 443
mul 164 442
add 444 445
const 0.5
div 447 167
mul 448 446
mul 169 442
sub 449 442
div 140 171
mul 452 450
mul 172 452
mul 454 451
sub 453 455
div 140 50
mul 175 457
add 458 458
mul 164 457
add 459 460
div 447 179
mul 462 461
mul 169 457
sub 463 457
div 140 181
mul 466 464
mul 182 466
mul 468 465
sub 467 469
mul 58 456
div 140 196
mul 197 472
mul 473 471
neg 474
mul 197 436
mul 474 147
mul 168 476
mul 477 168
mul 198 436
mul 198 474
add 480 480
add 481 481
add 436 436
sub 475 474
mul 57 484
mul 57 485
add 482 486
add 483 487
div 447 207
mul 490 488
mul 490 489
add 436 491
sub 492 474
div 140 208
mul 495 478
mul 479 495
neg 497
mul 209 495
mul 499 493
sub 496 500
mul 499 494
sub 498 502
div 140 193
mul 504 501
mul 504 503
mul 211 505
mul 211 506
mul 48 436
div 140 49
mul 510 509
mul 50 507
mul 50 508
div 140 51
mul 514 512
mul 514 513
mul 219 470
mul 514 517
mul 52 507
mul 52 508
div 140 53
mul 521 519
mul 521 520
mul 224 456
mul 521 524
div 140 228
mul 526 456
mul 229 526
mul 528 456
sub 527 529
mul 154 530
mul 227 531
div 140 55
mul 533 532
mul 22 33
div 140 238
mul 239 536
sub 536 537
mul 239 535
mul 237 538
mul 25 33
div 140 242
mul 243 542
sub 542 543
mul 243 541
mul 241 544
add 546 245
div 140 20
div 140 19
add 234 540
div 140 21
mul 28 434
mul 29 457
div 140 261
mul 268 554
add 555 555
mul 271 554
add 556 557
div 447 274
mul 559 558
mul 275 554
sub 560 554
div 140 277
mul 563 561
mul 278 563
mul 565 562
sub 564 566
mul 261 434
div 140 67
mul 569 568
mul 261 567
mul 569 571
mul 285 457
div 140 68
mul 574 573
mul 574 69
mul 73 436
div 140 74
mul 578 577
mul 293 436
div 140 78
mul 581 77
mul 297 432
mul 93 432
div 140 90
mul 585 584
sub 91 140
power 310 587
mul 91 588
mul 589 586
mul 313 590
mul 316 316
mul 592 591
mul 593 318
mul 594 320
sub 432 583
mul 324 595
mul 325 596
mul 597 322
sub 598 599
sub 596 600
mul 332 328
mul 333 601
mul 327 602
mul 168 603
mul 168 604
mul 334 601
mul 602 334
neg 608
add 607 607
sub 609 608
add 601 601
add 602 602
mul 96 612
mul 96 613
add 610 614
add 611 615
div 447 343
mul 618 616
mul 618 617
add 601 619
add 602 620
div 140 344
mul 623 605
mul 623 606
mul 345 623
mul 626 621
sub 624 627
mul 626 622
sub 625 629
sub 601 628
mul 79 631
mul 630 79
neg 633
add 572 576
mul 125 441
add 439 636
mul 124 441
mul 126 441
mul 30 456
div 140 356
mul 357 641
mul 642 640
div 140 32
mul 643 644
neg 645
neg 644
mul 99 456
div 140 368
mul 369 649
mul 650 648
div 140 103
mul 651 652
neg 653
neg 652
neg 121
neg 122
neg 123
sub 656 548
sub 657 548
sub 658 548
neg 549
neg 550
neg 539
sub 663 548
add 539 545
neg 545
neg 547
neg 552
neg 551
sub 668 551
neg 45
sub 669 437
neg 438
sub 674 511
neg 510
neg 553
sub 675 515
neg 516
sub 677 518
sub 678 522
sub 679 523
add 682 525
sub 523 525
sub 684 534
neg 533
sub 673 570
sub 680 575
neg 635
sub 681 579
neg 578
sub 690 580
neg 582
sub 687 632
sub 694 637
sub 695 638
sub 696 639
rate solid_a 380
rate solid_b 382
rate solid_c 384
rate residue 395
rate stomach 385
rate small_bowel 388
rate colon 394
rate TRPM6_gut 359
rate plasma 428
rate interstitium 423
rate depot 397
rate fast 403
rate organs 416
rate muscle 412
rate deep 413
rate red_cells 418
rate surface 421
rate crystal 424
rate TRPM6_kidney 371
flow diet stomach 113
flow swallowed stomach 114
flow swallowed solid_a 115
flow swallowed solid_b 116
flow swallowed solid_c 117
flow swallowed residue 118
flow injected depot 120
flow infused plasma 119
flow solid_a stomach 248
flow solid_b stomach 249
flow solid_c stomach 250
flow solid_a residue 251
flow solid_b residue 252
flow solid_c residue 253
flow stomach small_bowel 254
flow small_bowel plasma 255
flow small_bowel colon 256
flow colon plasma 247
flow plasma colon 259
flow organs colon 260
flow colon faeces 257
flow residue faeces 258
flow depot plasma 150
flow plasma interstitium 148
flow interstitium plasma 149
flow interstitium fast 215
flow fast interstitium 216
flow interstitium organs 218
flow organs interstitium 221
flow interstitium muscle 223
flow muscle interstitium 226
flow muscle deep 232
flow deep muscle 233
flow plasma red_cells 282
flow organs red_cells 287
flow red_cells plasma 348
flow interstitium surface 291
flow surface interstitium 292
flow interstitium crystal 294
flow crystal interstitium 296
flow plasma urine 347
flow plasma sweat 350
flow plasma faeces 351
flow plasma blood 352
observable gut.dissolved_a 248
observable gut.dissolved_b 249
observable gut.dissolved_c 250
observable gut.passed_a 251
observable gut.passed_b 252
observable gut.passed_c 253
observable gut.emptied 254
observable gut.absorbed 255
observable gut.moved 256
observable gut.colonic 247
observable gut.voided 257
observable gut.rest_voided 258
observable gut.secreted 259
observable gut.shed 260
observable plasma.total 127
observable plasma.ionised 142
observable plasma.ultrafilterable 144
observable plasma.relative 145
observable plasma.outside 147
observable plasma.filtered_out 148
observable plasma.back 149
observable plasma.released 150
observable plasma.sweat 151
observable plasma.against 152
observable cells.free 172
observable cells.free_concentration 213
observable cells.held 173
observable cells.fast_in 215
observable cells.fast_out 216
observable cells.organs_in 218
observable cells.organs_out 221
observable cells.muscle_in 223
observable cells.muscle_out 226
observable cells.deep_in 232
observable cells.deep_out 233
observable erythrocyte.free 278
observable erythrocyte.total_concentration 279
observable erythrocyte.free_concentration 280
observable erythrocyte.entered 282
observable erythrocyte.left 284
observable erythrocyte.born 287
observable erythrocyte.died 289
observable bone.bound 291
observable bone.freed 292
observable bone.laid 294
observable bone.resorbed 296
observable kidney.proximal 298
observable kidney.limb 326
observable kidney.distal 345
observable kidney.excreted 346
observable kidney.urine 347
d_rate 0 0 659
d_rate 1 1 660
d_rate 2 2 661
d_rate 3 0 548
d_rate 3 1 548
d_rate 3 2 548
d_rate 3 3 670
d_rate 4 0 121
d_rate 4 1 122
d_rate 4 2 123
d_rate 4 4 662
d_rate 5 4 549
d_rate 5 5 665
d_rate 5 7 664
d_rate 6 5 548
d_rate 6 6 671
d_rate 6 7 667
d_rate 6 8 552
d_rate 6 12 553
d_rate 7 7 647
d_rate 7 13 646
d_rate 8 5 550
d_rate 8 6 547
d_rate 8 7 666
d_rate 8 8 697
d_rate 8 9 438
d_rate 8 10 45
d_rate 8 15 635
d_rate 8 18 633
d_rate 9 8 437
d_rate 9 9 692
d_rate 9 11 510
d_rate 9 12 518
d_rate 9 13 683
d_rate 9 16 578
d_rate 9 17 582
d_rate 10 10 672
d_rate 11 9 511
d_rate 11 11 676
d_rate 12 9 515
d_rate 12 12 688
d_rate 12 13 516
d_rate 13 9 522
d_rate 13 13 685
d_rate 13 14 533
d_rate 14 13 534
d_rate 14 14 686
d_rate 15 8 570
d_rate 15 12 575
d_rate 15 15 689
d_rate 16 9 579
d_rate 16 16 691
d_rate 17 9 580
d_rate 17 17 693
d_rate 18 13 654
d_rate 18 18 655
d_flow 8 0 121
d_flow 9 1 122
d_flow 10 2 123
d_flow 11 0 548
d_flow 12 1 548
d_flow 13 2 548
d_flow 14 4 549
d_flow 15 5 550
d_flow 15 7 539
d_flow 16 5 548
d_flow 17 6 547
d_flow 17 7 545
d_flow 18 8 552
d_flow 19 12 553
d_flow 20 6 551
d_flow 21 3 551
d_flow 22 10 45
d_flow 23 8 437
d_flow 24 9 438
d_flow 25 9 511
d_flow 26 11 510
d_flow 27 9 515
d_flow 27 13 516
d_flow 28 12 518
d_flow 29 9 522
d_flow 29 13 523
d_flow 30 13 525
d_flow 31 13 534
d_flow 32 14 533
d_flow 33 8 570
d_flow 34 12 575
d_flow 35 15 635
d_flow 36 9 579
d_flow 37 16 578
d_flow 38 9 580
d_flow 39 17 582
d_flow 40 8 632
d_flow 40 18 634
d_flow 41 8 637
d_flow 42 8 638
d_flow 43 8 639
